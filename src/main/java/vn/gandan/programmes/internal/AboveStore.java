package vn.gandan.programmes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.DutyId;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Task;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** What units above gave a unit by their programmes, known to it by what it owes. */
@Repository
class AboveStore {

    private final JdbcClient jdbc;

    AboveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A duty of the unit and the task that it comes from; taken up by its own programme or not yet. */
    record Given(
            DutyId duty, UUID task, String title, @Nullable LocalDate dueOn, boolean done, boolean taken) {}

    List<Given> given(Unit unit, int year) {
        return jdbc.sql("""
                        select owed.province_id, owed.id, owed.source_id, owed.title, owed.due_on, owed.done,
                               exists (select from programmes.task
                                       where task.province_id = owed.province_id and task.from_task = owed.source_id
                                         and task.unit_path = any(:paths) and task.withdrawn_at is null) as taken
                        from duties.owed
                        where owed.province_id = :province and owed.source_kind = :kind and owed.slot = :slot
                          and owed.unit_path = any(:paths) and owed.level = :level and owed.giver_id <> :unit
                          and owed.status <> 'WITHDRAWN'
                          and (owed.due_on is null or extract(year from owed.due_on) = :year)
                        order by owed.due_on nulls last, owed.title
                        """)
                .param("province", unit.province().value())
                .param("kind", Task.SOURCE)
                .param("slot", Task.SLOT)
                .param("paths", Scope.required().paths().toArray(String[]::new))
                .param("level", unit.level().name())
                .param("unit", unit.id().value())
                .param("year", year)
                .query(AboveStore::given)
                .list();
    }

    /** All that a unit owes, by any of its paths, to sources of a kind. */
    List<DutyId> owed(Unit unit, String kind) {
        return jdbc.sql("""
                        select province_id, id from duties.owed
                        where province_id = :province and source_kind = :kind and unit_path = any(:paths)
                          and level = :level and status <> 'WITHDRAWN'
                        order by due_on nulls last, title
                        """)
                .param("province", unit.province().value())
                .param("kind", kind)
                .param("paths", Scope.required().paths().toArray(String[]::new))
                .param("level", unit.level().name())
                .query((row, number) ->
                        new DutyId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)))
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new DutyId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                row.getObject("source_id", UUID.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("done"),
                row.getBoolean("taken"));
    }
}
