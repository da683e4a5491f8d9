package vn.gandan.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Change;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Provenance.Entry;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

@Repository
class FigureStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FigureStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Figures of the units for one period, withdrawn ones too. */
    List<StoredFigure> of(ProvinceId province, StoredPeriod period, Collection<Long> units) {
        return jdbc.sql("""
                        select * from reporting.figure
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units)
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .query(FigureStore::figure)
                .list();
    }

    /** The values of the units for one period and some indicators. */
    List<OwnFigure> values(
            ProvinceId province, StoredPeriod period, Collection<Long> units, Collection<Integer> indicators) {
        return jdbc.sql("""
                        select unit_id, indicator_id, item, value from reporting.figure
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and indicator_id = any(:indicators) and value is not null
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query((row, number) -> new OwnFigure(key(row), Objects.requireNonNull(row.getBigDecimal("value"))))
                .list();
    }

    /** The same for several periods of one year, by the period's id. */
    Map<Long, Map<FigureKey, Composition>> values(
            ProvinceId province,
            int year,
            Collection<StoredPeriod> periods,
            Collection<Long> units,
            Collection<Integer> indicators) {
        var values = new HashMap<Long, Map<FigureKey, Composition>>();
        jdbc.sql("""
                        select period_id, unit_id, indicator_id, item, value from reporting.figure
                        where province_id = :province and year = :year and period_id = any(:periods)
                          and unit_id = any(:units) and indicator_id = any(:indicators) and value is not null
                        """)
                .param("province", province.value())
                .param("year", year)
                .param("periods", periods.stream().mapToLong(StoredPeriod::id).toArray())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    values.computeIfAbsent(row.getLong("period_id"), ignored -> new HashMap<>())
                            .put(key(row), new Composition(Objects.requireNonNull(row.getBigDecimal("value")), 1));
                });
        return values;
    }

    /** The values of units for one period, added up by their parents: parent by parent, so that no plan can read more than theirs. */
    List<Added> added(
            ProvinceId province, StoredPeriod period, Collection<Place> places, Collection<Integer> indicators) {
        return jdbc.sql("""
                        select parent.parent_id, parent.level, cell.*
                        from (select place.parent_id, place.level, array_agg(place.unit_id) as units
                              from unnest(:units::bigint[], :parents::bigint[], :levels::text[])
                                   as place (unit_id, parent_id, level)
                              group by place.parent_id, place.level) as parent
                        cross join lateral (
                            select figure.indicator_id, figure.item, count(*) as figures, sum(figure.value) as sum,
                                   1 as periods
                            from reporting.figure
                            where figure.province_id = :province and figure.year = :year
                              and figure.period_id = :period and figure.unit_id = any(parent.units)
                              and figure.indicator_id = any(:indicators) and figure.value is not null
                            group by figure.indicator_id, figure.item) as cell
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", places.stream().mapToLong(Place::unit).toArray())
                .param("parents", places.stream().mapToLong(Place::parent).toArray())
                .param(
                        "levels",
                        places.stream().map(place -> place.level().name()).toArray(String[]::new))
                .param("indicators", ints(indicators))
                .query(Added::of)
                .list();
    }

    /** What the figures of each unit for some periods of one year come to, of each cell. */
    Map<FigureKey, Composition> sums(
            ProvinceId province,
            int year,
            List<StoredPeriod> periods,
            Collection<Long> units,
            Collection<Integer> indicators) {
        return composed("""
                        select unit.id as unit_id, cell.*
                        from unnest(:units::bigint[]) as unit (id)
                        cross join lateral (
                            select figure.indicator_id, figure.item, sum(figure.value) as value, count(*) as periods
                            from reporting.figure
                            where figure.province_id = :province and figure.year = :year
                              and figure.period_id = any(:periods) and figure.unit_id = unit.id
                              and figure.indicator_id = any(:indicators) and figure.value is not null
                            group by figure.indicator_id, figure.item) as cell
                        """, province, year, periods, units, indicators);
    }

    /** The latest figure of each cell, the periods being in the order of time. */
    Map<FigureKey, Composition> lasts(
            ProvinceId province,
            int year,
            List<StoredPeriod> periods,
            Collection<Long> units,
            Collection<Integer> indicators) {
        return composed("""
                        select unit.id as unit_id, cell.*
                        from unnest(:units::bigint[]) as unit (id)
                        cross join lateral (
                            select figure.indicator_id, figure.item, count(*) as periods,
                                   (max(array[array_position(:periods::bigint[], figure.period_id)::numeric, figure.value]))[2] as value
                            from reporting.figure
                            where figure.province_id = :province and figure.year = :year
                              and figure.period_id = any(:periods) and figure.unit_id = unit.id
                              and figure.indicator_id = any(:indicators) and figure.value is not null
                            group by figure.indicator_id, figure.item) as cell
                        """, province, year, periods, units, indicators);
    }

    private Map<FigureKey, Composition> composed(
            String sql,
            ProvinceId province,
            int year,
            List<StoredPeriod> periods,
            Collection<Long> units,
            Collection<Integer> indicators) {
        var composed = new HashMap<FigureKey, Composition>();
        jdbc.sql(sql)
                .param("province", province.value())
                .param("year", year)
                .param("periods", periods.stream().mapToLong(StoredPeriod::id).toArray())
                .param("units", longs(units))
                .param("indicators", ints(indicators))
                .query(row -> {
                    composed.put(
                            key(row),
                            new Composition(Objects.requireNonNull(row.getBigDecimal("value")), row.getInt("periods")));
                });
        return composed;
    }

    /** For which of the periods each unit has figures, in their order; a unit that has none is absent. */
    Map<Long, List<StoredPeriod>> reportedBy(ProvinceId province, List<StoredPeriod> periods, Collection<Long> units) {
        var reported = new HashMap<Long, List<StoredPeriod>>();
        jdbc.sql("""
                        select unit.id, part.number
                        from unnest(:units::bigint[]) as unit (id)
                        cross join unnest(:periods::bigint[], :years::int[]) with ordinality as part (id, year, number)
                        where exists (select from reporting.figure
                                      where province_id = :province and figure.year = part.year
                                        and period_id = part.id and unit_id = unit.id and value is not null
                                      offset 0)
                        order by unit.id, part.number
                        """)
                .param("province", province.value())
                .param("periods", periods.stream().mapToLong(StoredPeriod::id).toArray())
                .param("years", periods.stream().mapToInt(StoredPeriod::year).toArray())
                .param("units", longs(units))
                .query(row -> {
                    reported.computeIfAbsent(row.getLong(1), ignored -> new ArrayList<>())
                            .add(periods.get(row.getInt(2) - 1));
                });
        return reported;
    }

    /**
     * Writes the figures as they stand from now on; what stood before is kept by {@link #keep}. A unit's first figures of
     * a period meet none: the mark on it keeps every other writer away. A sheet goes as one row of arrays: a row of eleven
     * values for each figure took twice as long.
     */
    void write(ProvinceId province, StoredPeriod period, List<Sheet> sheets) {
        write(province, period, sheets.stream().filter(Sheet::first).toList(), """
                insert into reporting.figure (province_id, year, period_id, unit_id, indicator_id, item, unit_path,
                                              value, submission_id, row_number, entered_at)
                select ?::int, ?::smallint, ?::bigint, ?::bigint, cell.indicator_id, cell.item, ?::text,
                       cell.value, ?::uuid, cell.row_number, ?::timestamptz
                from unnest(?::int[], ?::text[], ?::numeric[], ?::int[]) as cell (indicator_id, item, value, row_number)
                """);
        write(province, period, sheets.stream().filter(sheet -> !sheet.first()).toList(), """
                insert into reporting.figure (province_id, year, period_id, unit_id, indicator_id, item, unit_path,
                                              value, submission_id, row_number, entered_at)
                select ?::int, ?::smallint, ?::bigint, ?::bigint, cell.indicator_id, cell.item, ?::text,
                       cell.value, ?::uuid, cell.row_number, ?::timestamptz
                from unnest(?::int[], ?::text[], ?::numeric[], ?::int[]) as cell (indicator_id, item, value, row_number)
                on conflict (province_id, year, period_id, unit_id, indicator_id, item)
                do update set value = excluded.value, submission_id = excluded.submission_id,
                              row_number = excluded.row_number, entered_at = excluded.entered_at
                """);
    }

    private void write(ProvinceId province, StoredPeriod period, List<Sheet> sheets, String sql) {
        batch.batchUpdate(sql, sheets, 100, (statement, sheet) -> {
            var figures = sheet.figures();
            var first = figures.getFirst();
            statement.setInt(1, province.value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, first.key().unit());
            statement.setString(5, first.path());
            statement.setObject(6, first.submission());
            statement.setTimestamp(7, Timestamp.from(first.enteredAt()));
            statement.setObject(
                    8,
                    figures.stream()
                            .mapToInt(figure -> figure.key().indicator())
                            .toArray());
            statement.setObject(
                    9, figures.stream().map(figure -> figure.key().item()).toArray(String[]::new));
            statement.setArray(
                    10,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "numeric",
                                    figures.stream().map(StoredFigure::value).toArray()));
            statement.setArray(
                    11,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "int4",
                                    figures.stream().map(StoredFigure::row).toArray()));
        });
    }

    /** Keeps values that are about to be replaced. */
    void keep(ProvinceId province, StoredPeriod period, List<StoredFigure> replaced, Instant at) {
        batch.batchUpdate("""
                insert into reporting.figure_before (province_id, period_id, unit_id, indicator_id, item,
                                                     submission_id, unit_path, value, row_number, entered_at, replaced_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, replaced, 1000, (statement, figure) -> {
            statement.setInt(1, province.value());
            statement.setLong(2, period.id());
            statement.setLong(3, figure.key().unit());
            statement.setInt(4, figure.key().indicator());
            statement.setString(5, figure.key().item());
            statement.setObject(6, figure.submission());
            statement.setString(7, figure.path());
            statement.setBigDecimal(8, figure.value());
            statement.setObject(9, figure.row(), Types.INTEGER);
            statement.setTimestamp(10, Timestamp.from(figure.enteredAt()));
            statement.setTimestamp(11, Timestamp.from(at));
        });
    }

    /** Every value a cell ever had with who gave it, the present one first. */
    List<Entry> entries(ProvinceId province, StoredPeriod period, FigureKey key) {
        return jdbc.sql("""
                        select cell.value, cell.row_number, cell.entered_at, cell.submission_id,
                               submission.actor_name, submission.channel, submission.source, submission.passage
                        from (select value, row_number, entered_at, submission_id, province_id, null as replaced_at
                              from reporting.figure
                              where province_id = :province and year = :year and period_id = :period
                                and unit_id = :unit and indicator_id = :indicator and item = :item
                              union all
                              select value, row_number, entered_at, submission_id, province_id, replaced_at
                              from reporting.figure_before
                              where province_id = :province and period_id = :period
                                and unit_id = :unit and indicator_id = :indicator and item = :item) as cell
                        join reporting.submission
                          on submission.province_id = cell.province_id and submission.id = cell.submission_id
                        where submission.province_id = :province
                        order by cell.replaced_at desc nulls first
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("unit", key.unit())
                .param("indicator", key.indicator())
                .param("item", key.item())
                .query(FigureStore::entry)
                .list();
    }

    /** What changed of the units' figures of a period after a moment, the latest first. */
    List<Change> changes(ProvinceId province, StoredPeriod period, Collection<Long> units, Instant since) {
        return jdbc.sql("""
                        select cell.unit_id, indicator.code, cell.item, cell.value, cell.entered_at, before.value as before,
                               submission.actor_name, submission.channel, submission.reason
                        from (select province_id, unit_id, indicator_id, item, value, entered_at, submission_id
                              from reporting.figure
                              where province_id = :province and year = :year and period_id = :period
                                and unit_id = any(:units) and entered_at > :since
                              union all
                              select province_id, unit_id, indicator_id, item, value, entered_at, submission_id
                              from reporting.figure_before
                              where province_id = :province and period_id = :period
                                and unit_id = any(:units) and entered_at > :since) as cell
                        join indicators.indicator using (indicator_id)
                        join reporting.submission
                          on submission.province_id = cell.province_id and submission.id = cell.submission_id
                        left join reporting.figure_before as before
                          on before.province_id = cell.province_id and before.period_id = :period
                         and before.unit_id = cell.unit_id and before.indicator_id = cell.indicator_id
                         and before.item = cell.item and before.replaced_at = cell.entered_at
                        where submission.province_id = :province
                        order by cell.entered_at desc, cell.unit_id, cell.indicator_id, cell.item
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .param("since", Timestamp.from(since))
                .query(FigureStore::changed)
                .list();
    }

    private static Change changed(ResultSet row, int number) throws SQLException {
        return new Change(
                new UnitId(row.getLong("unit_id")),
                new Cell(Objects.requireNonNull(row.getString("code")), Objects.requireNonNull(row.getString("item"))),
                row.getBigDecimal("before"),
                row.getBigDecimal("value"),
                Objects.requireNonNull(row.getString("actor_name")),
                row.getTimestamp("entered_at").toInstant(),
                Channel.valueOf(row.getString("channel")),
                row.getString("reason"));
    }

    static long[] longs(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    static int[] ints(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static StoredFigure figure(ResultSet row, int number) throws SQLException {
        return new StoredFigure(
                key(row),
                row.getString("unit_path"),
                row.getBigDecimal("value"),
                row.getObject("submission_id", UUID.class),
                integer(row, "row_number"),
                row.getTimestamp("entered_at").toInstant());
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                row.getLong("unit_id"), row.getInt("indicator_id"), Objects.requireNonNull(row.getString("item")));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getBigDecimal("value"),
                row.getString("actor_name"),
                row.getTimestamp("entered_at").toInstant(),
                Channel.valueOf(row.getString("channel")),
                row.getString("submission_id"),
                integer(row, "row_number"),
                row.getString("source"),
                row.getString("passage"));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
