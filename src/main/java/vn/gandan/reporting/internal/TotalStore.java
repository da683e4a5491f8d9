package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
                    7, Objects.requireNonNull(paths.get(total.getKey().unit())));
            statement.setInt(8, total.getValue().figures());
            statement.setInt(9, total.getValue().reported());
            statement.setBigDecimal(10, total.getValue().sum());
        });
    }
}
