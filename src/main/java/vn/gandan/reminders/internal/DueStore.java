package vn.gandan.reminders.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.DutyId;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** What is open and due, of one province, by the view that the duties publish. */
@Repository
class DueStore {

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due by a day at the latest, what is overdue included. */
    List<Due> by(ProvinceId province, LocalDate horizon) {
        return jdbc.sql("""
                        select province_id, id, unit_path, unit_id, giver_id, assignee_id, title, due_on
                        from duties.owed
                        where province_id = :province and due_on <= :horizon
                          and status in ('OPEN', 'IN_PROGRESS', 'RETURNED')
                        order by due_on, id
                        """)
                .param("province", province.value())
                .param("horizon", horizon)
                .query((row, number) -> new Due(
                        new DutyId(province, row.getObject("id", UUID.class)),
                        row.getString("unit_path"),
                        new UnitId(row.getLong("unit_id")),
                        row.getObject("giver_id") == null ? null : new UnitId(row.getLong("giver_id")),
                        row.getObject("assignee_id", Long.class),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
