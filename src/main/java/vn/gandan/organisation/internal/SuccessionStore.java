package vn.gandan.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Succession;
import vn.gandan.shared.UnitId;

/** What became of what. */
@Component
class SuccessionStore {

    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Succession> of(UnitId id) {
        return jdbc.sql("""
                        select predecessor_id, successor_id, day, kind, legal_basis
                        from organisation.succession
                        where predecessor_id = :id or successor_id = :id
                        order by day nulls first, id
                        """)
                .param("id", id.value())
                .query(SuccessionStore::succession)
                .list();
    }

    static Succession succession(ResultSet row, int number) throws SQLException {
        long successor = row.getLong("successor_id");
        return new Succession(
                new UnitId(row.getLong("predecessor_id")),
                row.wasNull() ? null : new UnitId(successor),
                row.getObject("day", LocalDate.class),
                Succession.Kind.valueOf(row.getString("kind")),
                row.getString("legal_basis"));
    }
}
