package vn.gandan.directives.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.PaperWords;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** Papers that the unit itself issued in a period; of one whose day nobody knows, nobody can tell. */
@Repository
@Transactional(readOnly = true)
class IssuedListing implements ReportListing {

    private final JdbcClient jdbc;

    IssuedListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "văn bản đã ban hành";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var rows = jdbc.sql("""
                        select document.*, count(*) over () as matters
                        from directives.document
                        where province_id = any(:provinces) and unit_id = :unit
                          and issued_on between :first and :last and withdrawn_at is null
                        order by issued_on, symbol
                        limit :most
                        """)
                .param("provinces", Provinces.inScope())
                .param("unit", unit.value())
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("most", ReportWords.TOLD)
                .query((row, number) -> new Counted(item(DocumentRows.document(row, number)), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(Document paper) {
        return new Item(
                "Đã ban hành " + PaperWords.of(paper),
                "/directives/" + paper.id().province().value() + "-"
                        + paper.id().value());
    }
}
