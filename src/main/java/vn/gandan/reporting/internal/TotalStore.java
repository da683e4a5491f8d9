package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** What lay under each unit when the merge last came by. */
@Repository
class TotalStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TotalStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What lay under the units when the merge last came by; a unit without any figure under it is absent. */
    Map<FigureKey, Tally> totals(
            ProvinceId province, StoredPeriod period, Collection<Long> units, Collection<Integer> indicators) {
        var totals = new HashMap<FigureKey, Tally>();
        jdbc.sql("""
                        select unit_id, indicator_id, item, figures, reported, sum, periods from reporting.total
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and indicator_id = any(:indicators) and figures > 0
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    totals.put(key(row), tally(row));
                });
        return totals;
    }

    /** The same for several periods of one year, by the period's id. */
    Map<Long, Map<FigureKey, Tally>> totals(
            ProvinceId province,
            int year,
            Collection<StoredPeriod> periods,
            Collection<Long> units,
            Collection<Integer> indicators) {
        var totals = new HashMap<Long, Map<FigureKey, Tally>>();
        jdbc.sql("""
                        select period_id, unit_id, indicator_id, item, figures, reported, sum, periods
                        from reporting.total
                        where province_id = :province and year = :year and period_id = any(:periods)
                          and unit_id = any(:units) and indicator_id = any(:indicators) and figures > 0
                        """)
                .param("province", province.value())
                .param("year", year)
                .param("periods", periods.stream().mapToLong(StoredPeriod::id).toArray())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    totals.computeIfAbsent(row.getLong("period_id"), ignored -> new HashMap<>())
                            .put(key(row), tally(row));
                });
        return totals;
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                row.getLong("unit_id"), row.getInt("indicator_id"), Objects.requireNonNull(row.getString("item")));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("figures"),
                row.getInt("reported"),
                Objects.requireNonNull(row.getBigDecimal("sum")),
                row.getInt("periods"));
    }

    /** Keeps what was computed for parents of which the path is given; what vanished becomes zero figures. */
    void write(ProvinceId province, StoredPeriod period, Map<Long, String> paths, Map<FigureKey, Tally> totals) {
        var byUnit = totals.entrySet().stream()
                .collect(Collectors.groupingBy(total -> total.getKey().unit()));
        batch.batchUpdate("""
                insert into reporting.total (province_id, year, period_id, unit_id, indicator_id, item, unit_path,
                                             figures, reported, sum, periods)
                select ?::int, ?::smallint, ?::bigint, ?::bigint, cell.indicator_id, cell.item, ?::text,
                       cell.figures, cell.reported, cell.sum, cell.periods
                from unnest(?::int[], ?::text[], ?::int[], ?::int[], ?::numeric[], ?::int[])
                     as cell (indicator_id, item, figures, reported, sum, periods)
                on conflict (province_id, year, period_id, unit_id, indicator_id, item)
                do update set figures = excluded.figures, reported = excluded.reported, sum = excluded.sum,
                              periods = excluded.periods
                """, byUnit.entrySet(), 100, (statement, unit) -> {
            var cells = unit.getValue();
            statement.setInt(1, province.value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, unit.getKey());
            statement.setString(5, Objects.requireNonNull(paths.get(unit.getKey())));
            statement.setObject(6, parts(cells, cell -> cell.getKey().indicator()));
            statement.setObject(
                    7, cells.stream().map(cell -> cell.getKey().item()).toArray(String[]::new));
            statement.setObject(8, parts(cells, cell -> cell.getValue().figures()));
            statement.setObject(9, parts(cells, cell -> cell.getValue().reported()));
            statement.setArray(
                    10,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "numeric",
                                    cells.stream()
                                            .map(cell -> cell.getValue().sum())
                                            .toArray()));
            statement.setObject(11, parts(cells, cell -> cell.getValue().periods()));
        });
    }

    private static int[] parts(
            List<Map.Entry<FigureKey, Tally>> cells, ToIntFunction<Map.Entry<FigureKey, Tally>> part) {
        return cells.stream().mapToInt(part).toArray();
    }
}
