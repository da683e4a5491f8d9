package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;

/** What is owed to papers within the reader's scope, out of what the duties publish. */
@Repository
class OwedStore {

    private final JdbcClient jdbc;

    OwedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(DocumentId id) {
        return jdbc.sql("""
                        select count(*) from duties.owed
                        where province_id = any(:provinces) and source_id = :id and status <> 'WITHDRAWN'
                        """)
                .param("provinces", Provinces.inScope())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What is still owed first, by its date. */
    List<Owed> page(DocumentId id, int limit, int offset) {
        return jdbc.sql("""
                        select owed.*, version.kind || ' ' || version.name as unit
                        from duties.owed
                        left join lateral (
                            select kind, name from organisation.unit_through_time
                            where unit_id = owed.unit_id order by upper(valid) desc nulls first limit 1) as version on true
                        where owed.province_id = any(:provinces) and owed.source_id = :id and owed.status <> 'WITHDRAWN'
                        order by owed.open desc, owed.due_on nulls last, owed.unit_path
                        limit :limit offset :offset
                        """)
                .param("provinces", Provinces.inScope())
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(OwedStore::owed)
                .list();
    }

    int shownBy(DocumentId evidence) {
        return jdbc.sql("""
                        select count(*) from duties.owed
                        where province_id = any(:provinces) and evidence_id = :evidence and done
                        """)
                .param("provinces", Provinces.inScope())
                .param("evidence", evidence.value())
                .query(Integer.class)
                .single();
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                "/duties/" + row.getInt("province_id") + "-" + row.getString("id"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("status"),
                row.getBoolean("open"),
                row.getBoolean("paused"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("evidence_label"),
                row.getString("evidence_address"));
    }
}
