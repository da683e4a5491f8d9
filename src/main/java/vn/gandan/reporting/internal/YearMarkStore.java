package vn.gandan.reporting.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** Marks on units whose year is to be put together anew. The merge alone writes and takes them, holding the province's slot. */
@Repository
class YearMarkStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    YearMarkStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A unit that waits, under which parent and in which year. */
    record Mark(StoredPeriod year, long unit, long parent, String path) {}

    void mark(ProvinceId province, Collection<Mark> marks, Instant at) {
        batch.batchUpdate("""
                insert into reporting.year_mark (province_id, year, period_id, unit_id, parent_id, unit_path,
                                                 marked_at, again_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (province_id, year, period_id, unit_id, parent_id) do update
                set unit_path = excluded.unit_path, again_at = excluded.again_at
                """, marks, 1000, (statement, mark) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, mark.year().year());
            statement.setLong(3, mark.year().id());
            statement.setLong(4, mark.unit());
            statement.setLong(5, mark.parent());
            statement.setString(6, mark.path());
            statement.setTimestamp(7, Timestamp.from(at));
            statement.setTimestamp(8, Timestamp.from(at));
        });
    }

    /** When the oldest mark of a province was made, and when the latest was made again. */
    record Waiting(Instant since, Instant last) {}

    Optional<Waiting> waiting(ProvinceId province) {
        return jdbc.sql("""
                        select min(marked_at) as since, max(again_at) as last from reporting.year_mark
                        where province_id = :province
                        having count(*) > 0
                        """)
                .param("province", province.value())
                .query((row, number) -> new Waiting(
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("last").toInstant()))
                .optional();
    }

    /** Provinces in which a year waits. */
    List<ProvinceId> provinces() {
        return jdbc.sql("select distinct province_id from reporting.year_mark").query(Integer.class).stream()
                .map(ProvinceId::new)
                .toList();
    }

    /** Takes marks of one year away. */
    List<Mark> take(ProvinceId province, int limit) {
        var taken = jdbc.sql("""
                        select mark.unit_id, mark.parent_id, mark.unit_path, period.*
                        from reporting.year_mark as mark
                        join reporting.period on period.id = mark.period_id
                        where mark.province_id = :province
                        order by mark.year, mark.period_id, mark.unit_id
                        limit :limit
                        """)
                .param("province", province.value())
                .param("limit", limit)
                .query((row, number) -> new Mark(
                        PeriodStore.period(row, number),
                        row.getLong("unit_id"),
                        row.getLong("parent_id"),
                        Objects.requireNonNull(row.getString("unit_path"))))
                .list();
        batch.batchUpdate("""
                delete from reporting.year_mark
                where province_id = ? and year = ? and period_id = ? and unit_id = ? and parent_id = ?
                """, taken, 1000, (statement, mark) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, mark.year().year());
            statement.setLong(3, mark.year().id());
            statement.setLong(4, mark.unit());
            statement.setLong(5, mark.parent());
        });
        return taken;
    }

    /** A unit of which something changed, with the path under which it waits; null: the one of the year's last day. */
    record Changed(long unit, @Nullable String path) {}

    /** Units whose figures of a year, or of a period inside it, changed since its totals were put together. */
    List<Changed> changed(ProvinceId province, StoredPeriod year) {
        return jdbc.sql("""
                        select unit_id, unit_path from reporting.year_mark
                        where province_id = :province and year = :year and period_id = :period
                        union
                        select unit_id, case when period_id = :period then unit_path end from reporting.mark
                        where province_id = :province and year = :year
                          and period_id in (select id from reporting.period where first_day >= :first and last_day <= :last)
                        """)
                .param("province", province.value())
                .param("year", year.year())
                .param("period", year.id())
                .param("first", year.period().firstDay())
                .param("last", year.period().lastDay())
                .query((row, number) -> new Changed(row.getLong(1), row.getString(2)))
                .list();
    }
}
