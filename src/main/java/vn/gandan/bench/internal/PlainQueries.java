package vn.gandan.bench.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.bench.internal.Ground.Laid;
import vn.gandan.shared.Scope;

/** The least that the database must do for a page: one plain statement over the same rows, under the same row security. */
@Service
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class PlainQueries {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    PlainQueries(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    int owedByLevel(Laid laid) {
        return in(
                laid,
                () -> jdbc.sql("""
                        select level, count(*), count(*) filter (where done)
                        from duties.owed
                        where province_id = :province and source_id = :source
                        group by level
                        """)
                        .param("province", laid.province().province().value())
                        .param("source", laid.paper().id().value())
                        .query((row, number) -> row.getInt(2))
                        .list()
                        .size());
    }

    int open(Laid laid) {
        return in(
                laid,
                () -> jdbc.sql("""
                        select count(*) from duties.owed where province_id = :province and open
                        """)
                        .param("province", laid.province().province().value())
                        .query(Integer.class)
                        .single());
    }

    private int in(Laid laid, java.util.function.Supplier<Integer> query) {
        return Scope.system(laid.province().province(), "bench").get(() -> transactions.execute(state -> query.get()));
    }
}
