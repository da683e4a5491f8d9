package vn.gandan.programmes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** What a unit's own programmes set out to do within a year after a period. */
@Repository
@Transactional(readOnly = true)
class KeyTasksListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    KeyTasksListing(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "nhiệm vụ trọng tâm";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var paths = organisation.scopeOf(unit);
        var rows = jdbc.sql("""
                        select task.title, task.due_on, programme.province_id, programme.id, count(*) over () as matters
                        from programmes.programme
                        join programmes.task
                          on task.province_id = programme.province_id and task.programme_id = programme.id
                        where programme.province_id = any(:provinces) and programme.unit_path = any(:paths)
                          and programme.state = 'OPEN'
                          and task.withdrawn_at is null and task.due_on > :last and task.due_on <= :year
                        order by task.due_on, programme.id, task.position
                        limit :most
                        """)
                .param("provinces", provinces(paths))
                .param("paths", paths.toArray(String[]::new))
                .param("last", period.lastDay())
                .param("year", period.lastDay().plusYears(1))
                .param("most", ReportWords.TOLD)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                "%s (hạn %s)"
                        .formatted(
                                ReportWords.line(row.getString("title")),
                                ReportWords.day(row.getObject("due_on", LocalDate.class))),
                "/programmes/" + row.getInt("province_id") + "-" + row.getString("id"));
    }

    static Integer[] provinces(List<String> paths) {
        return paths.stream()
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toArray(Integer[]::new);
    }
}
