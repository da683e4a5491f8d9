package vn.gandan.reporting.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** Marks on units whose figures changed and which the merge has not seen yet, and whose turn it is to merge. */
@Repository
class MarkStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    MarkStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Marks units whose figures change, in the writer's transaction. The mark is also the lock that lets one writer at
     * a time change a unit's figures of a period. It must update: with "do nothing" a merge running between the write
     * and its commit takes the old mark away and never sees the change.
     */
    void mark(ProvinceId province, StoredPeriod period, List<Place> places) {
        batch.batchUpdate("""
                insert into reporting.mark (province_id, year, period_id, unit_id, parent_id, unit_path)
                values (?, ?, ?, ?, ?, ?)
                on conflict (province_id, year, period_id, unit_id, parent_id) do update set seq = mark.seq + 1
                """, places, 1000, (statement, place) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, place.unit());
            statement.setLong(5, place.parent());
            statement.setString(6, place.path());
        });
    }

    /** Paths of the units marked for a period. */
    List<String> paths(ProvinceId province, StoredPeriod period) {
        return jdbc.sql("""
                        select unit_path from reporting.mark
                        where province_id = :province and year = :year and period_id = :period
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .query(String.class)
                .list();
    }

    /** Those of the periods for which any mark waits. */
    Set<Long> waiting(ProvinceId province, Collection<StoredPeriod> periods) {
        return new HashSet<>(jdbc.sql("""
                        select distinct period_id from reporting.mark
                        where province_id = :province and year = any(:years) and period_id = any(:periods)
                        """)
                .param("province", province.value())
                .param(
                        "years",
                        periods.stream().mapToInt(StoredPeriod::year).distinct().toArray())
                .param("periods", periods.stream().mapToLong(StoredPeriod::id).toArray())
                .query(Long.class)
                .list());
    }

    /** Provinces in which marks wait. */
    List<ProvinceId> provinces() {
        return jdbc.sql("select distinct province_id from reporting.mark").query(Integer.class).stream()
                .map(ProvinceId::new)
                .toList();
    }

    /** Makes this transaction the one that merges the province; false where another does. */
    boolean takeSlot(ProvinceId province) {
        jdbc.sql("""
                        insert into reporting.merge_slot (province_id, unit_path) values (:province, :path)
                        on conflict (province_id) do nothing
                        """)
                .param("province", province.value())
                .param("path", "/" + province + "/")
                .update();
        return jdbc.sql("select true from reporting.merge_slot where province_id = :province for update skip locked")
                .param("province", province.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** A unit that was marked, under which parent and in which period. */
    record Mark(StoredPeriod period, long unit, long parent, String path) {}

    /**
     * Takes marks that nobody is writing away, the changes of which this transaction will merge. They are removed key by
     * key: one statement that joins the table with itself is planned by what is known of it when it is empty, and then
     * compares every mark with every other.
     */
    List<Mark> take(ProvinceId province, int limit) {
        var taken = jdbc.sql("""
                        select mark.unit_id, mark.parent_id, mark.unit_path, period.*
                        from reporting.mark
                        join reporting.period on period.id = mark.period_id
                        where mark.province_id = :province
                        limit :limit for update of mark skip locked
                        """)
                .param("province", province.value())
                .param("limit", limit)
                .query((row, number) -> new Mark(
                        PeriodStore.period(row, number),
                        row.getLong("unit_id"),
                        row.getLong("parent_id"),
                        row.getString("unit_path")))
                .list();
        remove(province, taken);
        return taken;
    }

    private void remove(ProvinceId province, List<Mark> marks) {
        batch.batchUpdate("""
                delete from reporting.mark
                where province_id = ? and year = ? and period_id = ? and unit_id = ? and parent_id = ?
                """, marks, 1000, (statement, mark) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, mark.period().year());
            statement.setLong(3, mark.period().id());
            statement.setLong(4, mark.unit());
            statement.setLong(5, mark.parent());
        });
    }
}
