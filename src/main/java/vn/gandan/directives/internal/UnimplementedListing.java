package vn.gandan.directives.internal;

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

/** Papers that units should have carried out with one of their own by the end of a period, and have not. */
@Repository
@Transactional(readOnly = true)
class UnimplementedListing implements ReportListing {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    UnimplementedListing(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "văn bản chưa triển khai";
    }

    @Override
    public Listed items(UnitId unit, Period period) {
        var today = LocalDate.now(clock);
        var over = period.lastDay().plusDays(1);
        var rows = jdbc.sql("""
                        with paper as (
                            select document.symbol, document.title, owed.source_province, owed.source_id,
                                   min(owed.due_on) as since, count(distinct owed.unit_id) as units,
                                   array_agg(distinct owed.unit_id order by owed.unit_id) as owing,
                                   count(*) over () as matters
                            from duties.owed
                            join directives.document
                              on document.province_id = owed.source_province and document.id = owed.source_id
                            where owed.province_id = any(:provinces) and owed.unit_path ^@ any(:paths) and owed.open
                              and owed.part = 'LEAD' and owed.due_on < :day and owed.source_kind = :source
                              and owed.slot = 'PAPER' and document.withdrawn_at is null
                            group by document.symbol, document.title, owed.source_province, owed.source_id
                            order by units desc, since, document.title
                            limit :most
                        )
                        select paper.*, array(
                                   select regexp_replace(version.kind, '^thành phố .*', 'thành phố') || ' ' || version.name
                                   from (select unnest(owing) as id limit :named) as first
                                   cross join lateral (
                                       select kind, name from organisation.version_in_place
                                       where unit_id = first.id order by upper(valid) desc nulls first limit 1) as version
                                   order by version.name collate organisation.vietnamese) as names
                        from paper
                        order by units desc, since, title
                        """)
                .param("provinces", Provinces.inScope())
                .param("paths", organisation.scopeOf(unit).toArray(String[]::new))
                .param("day", over.isBefore(today) ? over : today)
                .param("source", Effects.SOURCE)
                .param("most", ReportWords.TOLD)
                .param("named", ReportWords.NAMED)
                .query((row, number) -> new Counted(item(row), row.getLong("matters")))
                .list();
        return Listed.of(rows);
    }

    private static Item item(ResultSet row) throws SQLException {
        var names = List.of((String[]) row.getArray("names").getArray());
        var symbol = row.getString("symbol");
        return new Item(
                "Văn bản %s: đến hạn ngày %s, %s chưa ban hành văn bản triển khai"
                        .formatted(
                                symbol == null ? "“" + ReportWords.line(row.getString("title")) + "”" : "số " + symbol,
                                ReportWords.day(row.getObject("since", LocalDate.class)),
                                ReportWords.counted(names, row.getLong("units"))),
                "/directives/" + row.getInt("source_province") + "-" + row.getString("source_id"));
    }
}
