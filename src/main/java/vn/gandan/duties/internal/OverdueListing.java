package vn.gandan.duties.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;

/**
 * What a unit and those below it should have done by the end of a period and still owe, one sentence a matter, however many
 * owe it. Papers that a unit has to issue are told by the register, and not twice.
 */
@Repository
@Transactional(readOnly = true)
class OverdueListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    OverdueListing(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nhiệm vụ quá hạn";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var today = LocalDate.now(clock);
        var over = period.lastDay().plusDays(1);
        var rows = jdbc.sql("""
                        with matter as (
                            select title, source_id, min(due_on) as since, count(distinct unit_id) as units,
                                   '/duties/' || min(province_id || '-' || id) as address,
                                   array_agg(distinct unit_id order by unit_id) as owing,
                                   count(*) over () as matters
                            from duties.duty
                            where province_id = any(:provinces) and unit_path ^@ any(:paths)
                              and status in ('OPEN', 'IN_PROGRESS', 'RETURNED') and part = 'LEAD' and due_on < :day
                              and (source_kind, slot) <> ('DIRECTIVE', 'PAPER')
                            group by title, source_id
                            order by units desc, since, title
                            limit :most
                        )
                        select matter.*, array(
                                   select regexp_replace(version.kind, '^thành phố .*', 'thành phố') || ' ' || version.name
                                   from (select unnest(owing) as id limit :named) as first
                                   cross join lateral (
                                       select kind, name from organisation.version_in_place
                                       where unit_id = first.id order by upper(valid) desc nulls first limit 1) as version
                                   order by version.name collate organisation.vietnamese) as names
                        from matter
                        order by units desc, since, title
                        """)
                .param("provinces", Provinces.inScope().toArray(Integer[]::new))
                .param("paths", organisation.scopeOf(unit).toArray(String[]::new))
                .param("day", over.isBefore(today) ? over : today)
                .param("most", ReportWords.TOLD)
                .param("named", ReportWords.NAMED)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(ResultSet row) throws SQLException {
        var names = List.of((String[]) row.getArray("names").getArray());
        return new Item(
                "%s: quá hạn từ ngày %s, %s chưa hoàn thành"
                        .formatted(
                                ReportWords.line(row.getString("title")),
                                ReportWords.day(row.getObject("since", LocalDate.class)),
                                ReportWords.counted(names, row.getLong("units"))),
                row.getString("address"));
    }
}
