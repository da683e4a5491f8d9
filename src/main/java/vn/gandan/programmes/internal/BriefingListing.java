package vn.gandan.programmes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** The briefings that a unit itself held within a period: when, about what, how many came, of which bodies. */
@Repository
@Transactional(readOnly = true)
class BriefingListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    BriefingListing(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "hội nghị giao ban";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var paths = organisation.scopeOf(unit);
        var rows = jdbc.sql("""
                        select province_id, id, held_on, title, attendances, bodies, count(*) over () as matters
                        from programmes.briefing
                        where province_id = any(:provinces) and unit_path = any(:paths)
                          and held_on between :first and :last
                        order by held_on, id
                        limit :most
                        """)
                .param("provinces", KeyTasksListing.provinces(paths))
                .param("paths", paths.toArray(String[]::new))
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("most", ReportWords.TOLD)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(ResultSet row) throws SQLException {
        int attendances = row.getInt("attendances");
        boolean counted = !row.wasNull();
        var bodies = (String[]) row.getArray("bodies").getArray();
        return new Item(
                "Ngày %s: %s%s%s"
                        .formatted(
                                ReportWords.day(row.getObject("held_on", LocalDate.class)),
                                ReportWords.line(row.getString("title")),
                                counted ? "; %d lượt người dự".formatted(attendances) : "",
                                bodies.length == 0 ? "" : "; thành phần: " + String.join(", ", bodies)),
                "/briefings/" + row.getInt("province_id") + "-" + row.getString("id"));
    }
}
