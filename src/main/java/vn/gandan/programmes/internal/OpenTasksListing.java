package vn.gandan.programmes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.programmes.Task;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** Tasks of a unit's own programmes and tasks given to it from above that had begun by the end of a period and go on. */
@Repository
@Transactional(readOnly = true)
class OpenTasksListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    OpenTasksListing(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "nhiệm vụ đang thực hiện";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var paths = organisation.scopeOf(unit);
        var rows = jdbc.sql("""
                        with own as (
                            select task.province_id, task.id, task.title, task.due_on,
                                   '/programmes/' || programme.province_id || '-' || programme.id as address
                            from programmes.programme
                            join programmes.task
                              on task.province_id = programme.province_id and task.programme_id = programme.id
                            where programme.province_id = any(:provinces) and programme.unit_path = any(:paths)
                              and programme.state = 'OPEN' and programme.first_day <= :last and task.withdrawn_at is null
                        ), going as (
                            select own.title, own.due_on, own.address, count(*) filter (where owed.done) as done,
                                   count(*) as units
                            from own
                            join duties.owed
                              on owed.province_id = own.province_id and owed.source_id = own.id
                             and owed.slot = :slot and owed.part = 'LEAD' and owed.status <> 'WITHDRAWN'
                            where owed.start_on <= :last
                            group by own.province_id, own.id, own.title, own.due_on, own.address
                            having bool_or(owed.open)
                            union all
                            select title, due_on, '/duties/' || province_id || '-' || id, 0, 1
                            from duties.owed
                            where province_id = any(:provinces) and unit_path = any(:paths)
                              and open and source_kind = :source and slot = :slot and giver_id <> :unit and start_on <= :last
                              and source_id not in (select id from own)
                        )
                        select going.*, count(*) over () as matters from going order by due_on nulls last, title limit :most
                        """)
                .param("provinces", KeyTasksListing.provinces(paths))
                .param("paths", paths.toArray(String[]::new))
                .param("unit", unit.value())
                .param("last", period.lastDay())
                .param("source", Task.SOURCE)
                .param("slot", Task.SLOT)
                .param("most", ReportWords.TOLD)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        long units = row.getLong("units");
        var words = new StringBuilder(ReportWords.line(row.getString("title")));
        if (units > 1) {
            words.append(": %d/%d đơn vị đã hoàn thành".formatted(row.getLong("done"), units));
        }
        if (due != null) {
            words.append(units > 1 ? ", hạn " : " (hạn ")
                    .append(ReportWords.day(due))
                    .append(units > 1 ? "" : ")");
        }
        return new Item(words.toString(), row.getString("address"));
    }
}
