package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;

/** Which indicators of a unit and period are locked. */
@Repository
class LockStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    LockStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Locked indicators by unit; a unit without any is absent. */
    Map<Long, Set<Integer>> of(ProvinceId province, StoredPeriod period, Collection<Long> units) {
        var locked = new HashMap<Long, Set<Integer>>();
        jdbc.sql("""
                        select unit_id, indicator_ids from reporting.lock
                        where province_id = :province and year = :year and period_id = :period
                          and unit_id = any(:units) and indicator_ids <> '{}'
                        """)
                .param("province", province.value())
                .param("year", period.year())
                .param("period", period.id())
                .param("units", longs(units))
                .query(row -> {
                    locked.put(
                            row.getLong(1), Set.of((Integer[]) row.getArray(2).getArray()));
                });
        return locked;
    }

    /** Indicators of one unit that are to be locked or opened. */
    record Locked(Unit unit, List<Integer> indicators) {}

    /** In the order given, which is the same for all. */
    void close(StoredPeriod period, List<Locked> units) {
        batch.batchUpdate("""
                insert into reporting.lock (province_id, year, period_id, unit_id, unit_path, indicator_ids)
                values (?, ?, ?, ?, ?, ?)
                on conflict (province_id, year, period_id, unit_id) do update
                set indicator_ids = array(select distinct id from unnest(lock.indicator_ids || excluded.indicator_ids) as id)
                """, units, 1000, (statement, locked) -> {
            statement.setInt(1, locked.unit().province().value());
            statement.setInt(2, period.year());
            statement.setLong(3, period.id());
            statement.setLong(4, locked.unit().id().value());
            statement.setString(5, locked.unit().path());
            statement.setObject(6, ints(locked.indicators()));
        });
    }

    void reopen(StoredPeriod period, List<Locked> units) {
        batch.batchUpdate("""
                update reporting.lock
                set indicator_ids = array(select id from unnest(indicator_ids) as id where id <> all(?::int[]))
                where province_id = ? and year = ? and period_id = ? and unit_id = ?
                """, units, 1000, (statement, locked) -> {
            statement.setObject(1, ints(locked.indicators()));
            statement.setInt(2, locked.unit().province().value());
            statement.setInt(3, period.year());
            statement.setLong(4, period.id());
            statement.setLong(5, locked.unit().id().value());
        });
    }
}
