package vn.gandan.bench.internal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.bench.internal.Ground.Laid;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** The least that the database must do for a page: one plain statement over the same rows, under the same row security. */
@Service
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class PlainQueries {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Organisation organisation;

    PlainQueries(JdbcClient jdbc, TransactionTemplate transactions, Organisation organisation) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.organisation = organisation;
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

    /** Whether marks wait in any province, of periods or of the years that follow them. */
    boolean marksWait() {
        var provinces = Scope.closed("bench").get(organisation::scopeOfCountry);
        return new Scope(Actor.system("bench"), new ProvinceId(0), provinces)
                .get(() -> Boolean.TRUE.equals(transactions.execute(
                        state -> jdbc.sql("""
                                select exists (select from reporting.mark) or exists (select from reporting.year_mark)
                                """).query(Boolean.class).single())));
    }

    /** One figure by its whole key. */
    BigDecimal figure(FigureGround.Laid laid, int hamlet) {
        return read(
                laid,
                () -> jdbc.sql("""
                        select value from reporting.figure
                        where province_id = :province and year = :year and unit_id = :unit and indicator_id = :indicator
                          and item = ''
                          and period_id = (select id from reporting.period where first_day = :first and kind = 'MONTH')
                        """)
                        .param("province", laid.province().province().value())
                        .param("year", SampleYear.YEAR)
                        .param("unit", laid.hamlets().get(hamlet).id().value())
                        .param("indicator", 1)
                        .param("first", SampleYear.month(1).firstDay())
                        .query(BigDecimal.class)
                        .optional()
                        .orElse(BigDecimal.ZERO));
    }

    /** The year's figures added up by commune and month, as they lie. */
    int figuresGrouped(FigureGround.Laid laid, int indicators) {
        return read(
                laid,
                () -> jdbc.sql("""
                        select count(*) from (
                            select split_part(unit_path, '/', 4) as commune, period_id, indicator_id, sum(value), count(*)
                            from reporting.figure
                            where province_id = :province and year = :year and item = ''
                              and indicator_id in (select distinct indicator_id from reporting.figure
                                                   where province_id = :province and year = :year
                                                     and unit_id = :unit limit :indicators)
                            group by 1, 2, 3) as grouped
                        """)
                        .param("province", laid.province().province().value())
                        .param("year", SampleYear.YEAR)
                        .param("unit", laid.hamlets().getFirst().id().value())
                        .param("indicators", indicators)
                        .query(Integer.class)
                        .single());
    }

    private <T> T read(FigureGround.Laid laid, Supplier<T> query) {
        return laid.scope().get(() -> Objects.requireNonNull(transactions.execute(state -> query.get())));
    }

    private int in(Laid laid, Supplier<Integer> query) {
        return Scope.system(laid.province().province(), "bench").get(() -> transactions.execute(state -> query.get()));
    }
}
