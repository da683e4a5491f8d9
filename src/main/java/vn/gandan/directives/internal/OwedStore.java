package vn.gandan.directives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.DocumentId;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

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
                        with page as (
                            select * from duties.owed
                            where province_id = any(:provinces) and source_id = :id and status <> 'WITHDRAWN'
                            order by open desc, due_on nulls last, unit_path
                            limit :limit offset :offset
                        )
                        select page.*, version.kind || ' ' || version.name as unit, version.place
                        from page
                        left join lateral (
                            select kind, name, place from organisation.version_in_place
                            where unit_id = page.unit_id order by upper(valid) desc nulls first limit 1) as version on true
                        order by page.open desc, page.due_on nulls last, page.unit_path
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

    /** Those of the duties by which others owe a paper of their own that the reader's unit gave. */
    List<Given> given(DocumentId id, Collection<DutyId> duties) {
        return jdbc.sql("""
                        select province_id, id, open from duties.owed
                        where province_id = any(:provinces) and id = any(:duties) and source_id = :document
                          and slot = 'PAPER' and giver_path = any(:paths) and unit_path <> all(:paths)
                        """)
                .param("provinces", Provinces.inScope())
                .param("duties", duties.stream().map(DutyId::value).toArray(UUID[]::new))
                .param("document", id.value())
                .param("paths", Scope.required().paths().toArray(String[]::new))
                .query((row, number) -> new Given(
                        new DutyId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                        row.getBoolean("open")))
                .list();
    }

    record Given(DutyId duty, boolean open) {}

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                "/duties/" + row.getInt("province_id") + "-" + row.getString("id"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("place"),
                row.getString("status"),
                row.getBoolean("open"),
                row.getBoolean("paused"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("evidence_label"),
                row.getString("evidence_address"));
    }
}
