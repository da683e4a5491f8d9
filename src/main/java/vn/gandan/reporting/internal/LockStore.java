package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.ints;
import static vn.gandan.reporting.internal.FigureStore.longs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;

/** Which indicators of a unit and period are locked. */
@Repository
class LockStore {

    private final JdbcClient jdbc;

    LockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void close(Unit unit, StoredPeriod period, Collection<Integer> indicators) {
        jdbc.sql("""
                        insert into reporting.lock (province_id, year, period_id, unit_id, unit_path, indicator_ids)
                        values (:province, :year, :period, :unit, :path, :indicators)
                        on conflict (province_id, year, period_id, unit_id) do update
                        set indicator_ids = array(select distinct id from unnest(lock.indicator_ids || excluded.indicator_ids) as id)
                        """)
                .param("province", unit.province().value())
                .param("year", period.year())
                .param("period", period.id())
                .param("unit", unit.id().value())
                .param("path", unit.path())
                .param("indicators", ints(indicators))
                .update();
    }

    void reopen(Unit unit, StoredPeriod period, Collection<Integer> indicators) {
        jdbc.sql("""
                        update reporting.lock
                        set indicator_ids = array(select id from unnest(indicator_ids) as id where id <> all(:indicators))
                        where province_id = :province and year = :year and period_id = :period and unit_id = :unit
                        """)
                .param("province", unit.province().value())
                .param("year", period.year())
                .param("period", period.id())
                .param("unit", unit.id().value())
                .param("indicators", ints(indicators))
                .update();
    }
}
