package vn.gandan.programmes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Progress;
import vn.gandan.programmes.Task;
import vn.gandan.shared.ProvinceId;

/** How far things are, counted from the duties each time; nobody types it and nothing keeps it. */
@Repository
class ProgressStore {

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each task of the programmes that somebody owes, those below that carry it out included. */
    Map<UUID, Progress> ofTasks(ProvinceId province, Collection<ProgrammeId> programmes, LocalDate today) {
        return carried(province, programmes, today).stream().collect(Collectors.toMap(Counted::id, Counted::progress));
    }

    /** Of whole programmes: all their tasks together. */
    Map<UUID, Progress> ofProgrammes(ProvinceId province, Collection<ProgrammeId> programmes, LocalDate today) {
        return carried(province, programmes, today).stream()
                .collect(Collectors.toMap(Counted::whole, Counted::progress, Progress::plus));
    }

    /** Withdrawn tasks and withdrawn duties do not count. */
    private List<Counted> carried(ProvinceId province, Collection<ProgrammeId> programmes, LocalDate today) {
        return jdbc.sql("""
                        with recursive carried as (
                            select task.programme_id as whole, task.id as root, task.id from programmes.task
                            where province_id = :province and programme_id = any(:programmes) and withdrawn_at is null
                            union all
                            select carried.whole, carried.root, task.id from carried
                            join programmes.task on task.province_id = :province and task.from_task = carried.id
                            where task.withdrawn_at is null
                        )
                        select carried.whole, carried.root                                as id,
                               count(*) filter (where owed.done)                          as done,
                               count(*)                                                   as total,
                               count(*) filter (where owed.open and owed.due_on < :today) as late
                        from carried
                        join duties.owed on owed.province_id = :province and owed.source_id = carried.id
                        where owed.slot = :slot and owed.status <> 'WITHDRAWN'
                        group by carried.whole, carried.root
                        """)
                .param("province", province.value())
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("slot", Task.SLOT)
                .query(ProgressStore::count)
                .list();
    }

    Map<UUID, Progress> ofConclusions(ProvinceId province, Collection<UUID> conclusions, LocalDate today) {
        return jdbc
                .sql("""
                        select owed.source_id as whole, owed.source_id                    as id,
                               count(*) filter (where owed.done)                          as done,
                               count(*)                                                   as total,
                               count(*) filter (where owed.open and owed.due_on < :today) as late
                        from duties.owed
                        where owed.province_id = :province and owed.source_id = any(:conclusions)
                          and owed.slot = :slot and owed.status <> 'WITHDRAWN'
                        group by owed.source_id
                        """)
                .param("province", province.value())
                .param("conclusions", conclusions.toArray(UUID[]::new))
                .param("today", today)
                .param("slot", Conclusion.SLOT)
                .query(ProgressStore::count)
                .stream()
                .collect(Collectors.toMap(Counted::id, Counted::progress));
    }

    /** The task or conclusion, and the programme that it is of. */
    private record Counted(UUID whole, UUID id, Progress progress) {}

    private static Counted count(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getObject("whole", UUID.class),
                row.getObject("id", UUID.class),
                new Progress(row.getInt("done"), row.getInt("total"), row.getInt("late")));
    }
}
