package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;

/** What lies under each unit, and the marks of what the merge has not seen yet. */
@Repository
class TotalStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TotalStore(JdbcClient jdbc, JdbcTemplate batch) {
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
    List<String> marked(ProvinceId province, StoredPeriod period) {
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

    /** Units directly under the parents on a day. */
    List<Place> children(Collection<Long> parents, LocalDate on) {
        return jdbc.sql("""
                        select unit_id, parent_id, level, path from organisation.unit_through_time
                        where parent_id = any(:parents) and valid @> :on::date
                        """)
                .param("parents", longs(parents))
                .param("on", on)
                .query(TotalStore::place)
                .list();
    }

    /** Units where they stood on a day; those that did not exist then are absent. */
    List<Place> places(Collection<Long> units, LocalDate on) {
        return jdbc.sql("""
                        select unit_id, parent_id, level, path from organisation.unit_through_time
                        where unit_id = any(:units) and valid @> :on::date
                        """)
                .param("units", longs(units))
                .param("on", on)
                .query(TotalStore::place)
                .list();
    }

    /** Everything under the paths on a day, the units of the paths themselves too. */
    List<Place> under(Collection<String> paths, LocalDate on) {
        return jdbc.sql("""
                        select distinct unit.unit_id, unit.parent_id, unit.level, unit.path
                        from unnest(:paths::text[]) as root (path)
                        join organisation.unit_through_time as unit
                          on unit.path >= root.path collate "C" and unit.path < left(root.path, -1) || '0' collate "C"
                        where unit.valid @> :on::date
                        """)
                .param("paths", paths.toArray(String[]::new))
                .param("on", on)
                .query(TotalStore::place)
                .list();
    }

    /** How many units of a level stood under each path on a day, the unit of the path itself too. */
    Map<String, Integer> counts(Collection<String> paths, Level level, LocalDate on) {
        var counts = new HashMap<String, Integer>();
        var asked = Set.copyOf(paths);
        paths.stream()
                .collect(Collectors.groupingBy(ProvinceId::ofPath, Collectors.reducing(Place::common)))
                .forEach((province, root) -> pathsUnder(root.orElseThrow(), level, on)
                        .forEach(path -> Place.prefixes(path)
                                .filter(asked::contains)
                                .forEach(prefix -> counts.merge(prefix, 1, Integer::sum))));
        return counts;
    }

    /** One range of the index on paths, whatever the number of units asked for. */
    private List<String> pathsUnder(String root, Level level, LocalDate on) {
        return jdbc.sql("""
                        select path from organisation.unit_through_time
                        where path >= :root collate "C" and path < left(:root, -1) || '0' collate "C"
                          and level = :level and valid @> :on::date
                        """)
                .param("root", root)
                .param("level", level.name())
                .param("on", on)
                .query(String.class)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getLong("unit_id"),
                row.getLong("parent_id"),
                Level.valueOf(row.getString("level")),
                row.getString("path"));
    }

    /** What lay under the units when the merge last came by; a unit without any figure under it is absent. */
    Map<FigureKey, Tally> totals(
            ProvinceId province, StoredPeriod period, Collection<Long> units, Collection<Integer> indicators) {
        var totals = new HashMap<FigureKey, Tally>();
        jdbc.sql("""
                        select unit_id, indicator_id, item, figures, reported, sum from reporting.total
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and indicator_id = any(:indicators) and figures > 0
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    totals.put(
                            new FigureKey(row.getLong("unit_id"), row.getInt("indicator_id"), row.getString("item")),
                            new Tally(row.getInt("figures"), row.getInt("reported"), row.getBigDecimal("sum")));
                });
        return totals;
    }

    /** Keeps what was computed for parents of which the path is given; what vanished becomes zero figures. */
    void write(ProvinceId province, StoredPeriod period, Map<Long, String> paths, Map<FigureKey, Tally> totals) {
        batch.batchUpdate("""
                insert into reporting.total (province_id, year, period_id, unit_id, indicator_id, item, unit_path,
                                             figures, reported, sum)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (province_id, year, period_id, unit_id, indicator_id, item)
                do update set figures = excluded.figures, reported = excluded.reported, sum = excluded.sum
                where (total.figures, total.reported, total.sum)
                      is distinct from (excluded.figures, excluded.reported, excluded.sum)
                """, totals.entrySet(), 1000, (statement, total) -> {
            statement.setInt(1, province.value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, total.getKey().unit());
            statement.setInt(5, total.getKey().indicator());
            statement.setString(6, total.getKey().item());
            statement.setString(
                    7, java.util.Objects.requireNonNull(paths.get(total.getKey().unit())));
            statement.setInt(8, total.getValue().figures());
            statement.setInt(9, total.getValue().reported());
            statement.setBigDecimal(10, total.getValue().sum());
        });
    }

    /** Provinces in which marks wait. */
    List<ProvinceId> provincesWithMarks() {
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
    List<Mark> takeMarks(ProvinceId province, int limit) {
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
