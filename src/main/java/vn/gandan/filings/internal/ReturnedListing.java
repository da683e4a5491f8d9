package vn.gandan.filings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/** Forms of a period whose figures were returned and not sent again. */
@Repository
@Transactional(readOnly = true)
class ReturnedListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Forms forms;

    ReturnedListing(JdbcClient jdbc, Organisation organisation, Forms forms) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "số liệu bị trả lại";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var paths = organisation.scopeOf(unit);
        var rows = jdbc.sql("""
                        with form as (
                            select form_id, period, max(last_day) as last_day, max(form_version) as form_version,
                                   count(*) as units, array_agg(unit_id order by unit_id) as owing,
                                   count(*) over () as matters
                            from filings.filing
                            where province_id = any(:provinces) and unit_path ^@ any(:paths)
                              and status = 'RETURNED' and last_day between :first and :last
                            group by form_id, period
                            order by units desc, form_id, last_day
                            limit :most
                        )
                        select form.*, array(
                                   select regexp_replace(version.kind, '^thành phố .*', 'thành phố') || ' ' || version.name
                                   from (select unnest(owing) as id limit :named) as first
                                   cross join lateral (
                                       select kind, name from organisation.version_in_place
                                       where unit_id = first.id order by upper(valid) desc nulls first limit 1) as version
                                   order by version.name collate organisation.vietnamese) as names
                        from form
                        order by units desc, form_id, last_day
                        """)
                .param(
                        "provinces",
                        paths.stream()
                                .map(path -> ProvinceId.ofPath(path).value())
                                .distinct()
                                .toArray(Integer[]::new))
                .param("paths", paths.toArray(String[]::new))
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("most", ReportWords.TOLD)
                .param("named", ReportWords.NAMED)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private Item item(ResultSet row) throws SQLException {
        var version = forms.version(new FormId(row.getLong("form_id")), row.getInt("form_version"));
        var names = List.of((String[]) row.getArray("names").getArray());
        return new Item(
                "Phiếu “%s”, kỳ đến ngày %s: %s còn số liệu bị trả lại, chưa gửi lại"
                        .formatted(
                                ReportWords.line(version.definition().title()),
                                ReportWords.day(row.getObject("last_day", LocalDate.class)),
                                ReportWords.counted(names, row.getLong("units"))),
                version.form().address());
    }
}
