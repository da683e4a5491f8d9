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
    public List<Item> items(UnitId unit, Period period) {
        var today = LocalDate.now(clock);
        var over = period.lastDay().plusDays(1);
        return jdbc.sql("""
                        with paper as (
                            select source_province, source_id, min(due_on) as since, count(distinct unit_id) as units,
                                   array_agg(distinct unit_id order by unit_id) as owing
                            from duties.owed
                            where province_id = any(:provinces) and unit_path ^@ any(:paths) and open and part = 'LEAD'
                              and due_on < :day and source_kind = :source and slot = 'PAPER'
                            group by source_province, source_id
                            order by units desc, since
                            limit :most
                        )
                        select paper.*, document.symbol, document.title, array(
                                   select regexp_replace(version.kind, '^thành phố .*', 'thành phố') || ' ' || version.name
                                   from (select unnest(owing) as id limit :named) as first
                                   cross join lateral (
                                       select kind, name from organisation.version_in_place
                                       where unit_id = first.id order by upper(valid) desc nulls first limit 1) as version
                                   order by version.name collate organisation.vietnamese) as names
                        from paper
                        join directives.document
                          on document.province_id = paper.source_province and document.id = paper.source_id
                        where document.withdrawn_at is null
                        order by units desc, since, document.title
                        """)
                .param("provinces", Provinces.inScope())
                .param("paths", organisation.scopeOf(unit).toArray(String[]::new))
                .param("day", over.isBefore(today) ? over : today)
                .param("source", Effects.SOURCE)
                .param("most", ReportWords.TOLD)
                .param("named", ReportWords.NAMED)
                .query(UnimplementedListing::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
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
