package vn.gandan.programmes.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** What the briefings concluded that a unit itself held within a period, in the order of the meetings. */
@Repository
@Transactional(readOnly = true)
class ConclusionListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    ConclusionListing(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "kết luận giao ban";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var paths = organisation.scopeOf(unit);
        var rows = jdbc.sql("""
                        select conclusion.words, briefing.province_id, briefing.id, count(*) over () as matters
                        from programmes.briefing
                        join programmes.conclusion
                          on conclusion.province_id = briefing.province_id and conclusion.briefing_id = briefing.id
                        where briefing.province_id = any(:provinces) and briefing.unit_path = any(:paths)
                          and briefing.held_on between :first and :last
                        order by briefing.held_on, briefing.id, conclusion.position
                        limit :most
                        """)
                .param("provinces", KeyTasksListing.provinces(paths))
                .param("paths", paths.toArray(String[]::new))
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("most", ReportWords.TOLD)
                .query((row, number) -> new Counted(
                        new Item(
                                ReportWords.line(row.getString("words")),
                                "/briefings/" + row.getInt("province_id") + "-" + row.getString("id")),
                        row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }
}
