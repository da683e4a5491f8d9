package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.PROGRAMME_CHANGED_MEANWHILE;
import static vn.gandan.programmes.ProgrammesError.TASK_NOT_FOUND;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.DutyId;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Reach;
import vn.gandan.programmes.Task;
import vn.gandan.shared.ProvinceId;

/** Tasks as rows. */
@Repository
class TaskStore {

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Task task, String path) {
        jdbc.sql("""
                        insert into programmes.task (
                            province_id, id, unit_path, programme_id, position, title, due_on, from_task, reach,
                            needs_acceptance)
                        values (:province, :id, :path, :programme, :position, :title, :due, :from, :reach, :acceptance)
                        """)
                .param("province", task.programme().province().value())
                .param("id", task.id())
                .param("path", path)
                .param("programme", task.programme().value())
                .param("position", task.position())
                .param("title", task.title())
                .param("due", task.dueOn())
                .param("from", task.fromTask())
                .param("reach", task.reach().name())
                .param("acceptance", task.needsAcceptance())
                .update();
    }

    int nextPosition(ProgrammeId programme) {
        return jdbc.sql("""
                        select coalesce(max(position), 0) + 1 from programmes.task
                        where province_id = :province and programme_id = :programme
                        """)
                .param("province", programme.province().value())
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    Task get(ProgrammeId programme, UUID id) {
        return jdbc.sql("""
                        select * from programmes.task
                        where province_id = :province and id = :id and programme_id = :programme
                        """)
                .param("province", programme.province().value())
                .param("id", id)
                .param("programme", programme.value())
                .query(TaskStore::task)
                .optional()
                .orElseThrow(TASK_NOT_FOUND::refuse);
    }

    List<Task> of(ProgrammeId programme) {
        return jdbc.sql("""
                        select * from programmes.task
                        where province_id = :province and programme_id = :programme order by position, id
                        """)
                .param("province", programme.province().value())
                .param("programme", programme.value())
                .query(TaskStore::task)
                .list();
    }

    /** The duty that a unit owes, by any of its paths, for a task that a unit above gave it. */
    Optional<DutyId> owedFromAbove(ProvinceId province, UUID task, List<String> paths, Unit unit) {
        return jdbc.sql("""
                        select id from duties.owed
                        where province_id = :province and source_id = :task and slot = :slot and unit_path = any(:paths)
                          and level = :level and giver_id <> :unit and status <> 'WITHDRAWN'
                        order by part limit 1
                        """)
                .param("province", province.value())
                .param("task", task)
                .param("slot", Task.SLOT)
                .param("paths", paths.toArray(String[]::new))
                .param("level", unit.level().name())
                .param("unit", unit.id().value())
                .query(UUID.class)
                .optional()
                .map(id -> new DutyId(province, id));
    }

    /** Writes the next state, unless someone else wrote first. */
    Task update(Task next, @Nullable Instant withdrawnAt) {
        int written = jdbc.sql("""
                        update programmes.task
                        set title = :title, due_on = :due, withdrawn_at = :at, withdrawn_why = :why,
                            withdrawn_duties = :duties, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("title", next.title())
                .param("due", next.dueOn())
                .param("at", withdrawnAt == null ? null : Timestamp.from(withdrawnAt))
                .param("why", next.withdrawnWhy())
                .param(
                        "duties",
                        next.withdrawnDuties() == null
                                ? null
                                : next.withdrawnDuties().toArray(UUID[]::new))
                .param("province", next.programme().province().value())
                .param("id", next.id())
                .param("version", next.version())
                .update();
        if (written == 0) {
            throw PROGRAMME_CHANGED_MEANWHILE.refuse();
        }
        return get(next.programme(), next.id());
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        var province = new ProvinceId(row.getInt("province_id"));
        return new Task(
                row.getObject("id", UUID.class),
                new ProgrammeId(province, row.getObject("programme_id", UUID.class)),
                row.getInt("position"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("from_task", UUID.class),
                Reach.Kind.valueOf(row.getString("reach")),
                row.getBoolean("needs_acceptance"),
                row.getString("withdrawn_why"),
                duties(row.getArray("withdrawn_duties")),
                row.getInt("version"));
    }

    private static @Nullable List<UUID> duties(@Nullable Array written) throws SQLException {
        return written == null ? null : List.of((UUID[]) written.getArray());
    }
}
