package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** What figures of shorter periods come to for units and a kept year, where they gave none for the year itself. */
@Repository
class ComposedStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ComposedStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Map<FigureKey, Composition> values(
            ProvinceId province, StoredPeriod year, Collection<Long> units, Collection<Integer> indicators) {
        var values = new HashMap<FigureKey, Composition>();
        jdbc.sql("""
                        select unit_id, indicator_id, item, value, periods from reporting.composed
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and indicator_id = any(:indicators) and value is not null
                        """)
                .param("province", province.value())
                .param("year", year.year())
                .param("period", year.id())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    values.put(
                            new FigureKey(row.getLong(1), row.getInt(2), Objects.requireNonNull(row.getString(3))),
                            new Composition(Objects.requireNonNull(row.getBigDecimal(4)), row.getInt(5)));
                });
        return values;
    }

    /** The values of units added up by their parents: parent by parent, so that no plan can read more than theirs. */
    List<Added> added(
            ProvinceId province, StoredPeriod year, Collection<Place> places, Collection<Integer> indicators) {
        return jdbc.sql("""
                        select parent.parent_id, parent.level, cell.*
                        from (select place.parent_id, place.level, array_agg(place.unit_id) as units
                              from unnest(:units::bigint[], :parents::bigint[], :levels::text[])
                                   as place (unit_id, parent_id, level)
                              group by place.parent_id, place.level) as parent
                        cross join lateral (
                            select composed.indicator_id, composed.item, count(*) as figures, sum(composed.value) as sum,
                                   max(composed.periods) as periods
                            from reporting.composed
                            where composed.province_id = :province and composed.year = :year
                              and composed.period_id = :period and composed.unit_id = any(parent.units)
                              and composed.indicator_id = any(:indicators) and composed.value is not null
                            group by composed.indicator_id, composed.item) as cell
                        """)
                .param("province", province.value())
                .param("year", year.year())
                .param("period", year.id())
                .param("units", places.stream().mapToLong(Place::unit).toArray())
                .param("parents", places.stream().mapToLong(Place::parent).toArray())
                .param(
                        "levels",
                        places.stream().map(place -> place.level().name()).toArray(String[]::new))
                .param("indicators", ints(indicators))
                .query(Added::of)
                .list();
    }

    private record Cell(
            int indicator, String item, @Nullable BigDecimal value, int periods) {}

    /** Keeps what the units' own figures come to; a cell that was kept and is not given becomes nothing. */
    void write(ProvinceId province, StoredPeriod year, Map<Long, String> paths, Map<FigureKey, Composition> composed) {
        var sheets = new LinkedHashMap<Long, List<Cell>>();
        composed.forEach((key, composition) -> sheets.computeIfAbsent(key.unit(), ignored -> new ArrayList<>())
                .add(new Cell(key.indicator(), key.item(), composition.value(), composition.periods())));
        kept(province, year, paths.keySet()).forEach(key -> {
            if (!composed.containsKey(key)) {
                sheets.computeIfAbsent(key.unit(), ignored -> new ArrayList<>())
                        .add(new Cell(key.indicator(), key.item(), null, 0));
            }
        });
        batch.batchUpdate("""
                insert into reporting.composed (province_id, year, period_id, unit_id, indicator_id, item, unit_path,
                                                value, periods)
                select ?::int, ?::smallint, ?::bigint, ?::bigint, cell.indicator_id, cell.item, ?::text, cell.value, cell.periods
                from unnest(?::int[], ?::text[], ?::numeric[], ?::int[]) as cell (indicator_id, item, value, periods)
                on conflict (province_id, year, period_id, unit_id, indicator_id, item)
                do update set value = excluded.value, periods = excluded.periods, unit_path = excluded.unit_path
                where (composed.value, composed.periods, composed.unit_path)
                      is distinct from (excluded.value, excluded.periods, excluded.unit_path)
                """, sheets.entrySet(), 100, (statement, sheet) -> {
            var cells = sheet.getValue();
            statement.setInt(1, province.value());
            statement.setInt(2, year.year());
            statement.setLong(3, year.id());
            statement.setLong(4, sheet.getKey());
            statement.setString(5, Objects.requireNonNull(paths.get(sheet.getKey())));
            statement.setObject(6, cells.stream().mapToInt(Cell::indicator).toArray());
            statement.setObject(7, cells.stream().map(Cell::item).toArray(String[]::new));
            statement.setArray(
                    8,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "numeric", cells.stream().map(Cell::value).toArray()));
            statement.setObject(9, cells.stream().mapToInt(Cell::periods).toArray());
        });
    }

    private List<FigureKey> kept(ProvinceId province, StoredPeriod year, Collection<Long> units) {
        return jdbc.sql("""
                        select unit_id, indicator_id, item from reporting.composed
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and value is not null
                        """)
                .param("province", province.value())
                .param("year", year.year())
                .param("period", year.id())
                .param("units", longs(units))
                .query((row, number) ->
                        new FigureKey(row.getLong(1), row.getInt(2), Objects.requireNonNull(row.getString(3))))
                .list();
    }
}
