package vn.gandan.signing.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.ApprovalStep;

/** Steps of approval that units have set. */
@Repository
class RouteStore {

    private final JdbcClient jdbc;

    RouteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a type of a unit's papers, else for all of them. */
    Optional<List<ApprovalStep>> of(ProvinceId province, UnitId unit, String type) {
        return jdbc.sql("""
                        select steps from signing.route
                        where province_id = :province and unit_id = :unit and type in (:type, '') order by type desc limit 1
                        """)
                .param("province", province.value())
                .param("unit", unit.value())
                .param("type", type)
                .query((row, number) -> Routes.of(row.getString("steps")))
                .optional();
    }

    /** By type; the empty one, for all others, is the first. */
    Map<String, List<ApprovalStep>> of(ProvinceId province, UnitId unit) {
        var set = new TreeMap<String, List<ApprovalStep>>();
        jdbc.sql("select type, steps from signing.route where province_id = :province and unit_id = :unit")
                .param("province", province.value())
                .param("unit", unit.value())
                .query(row -> {
                    set.put(row.getString("type"), Routes.of(row.getString("steps")));
                });
        return set;
    }

    void set(Unit unit, String type, List<ApprovalStep> steps, String actor, Instant at) {
        jdbc.sql("""
                        insert into signing.route (province_id, unit_id, type, unit_path, steps, actor, changed_at)
                        values (:province, :unit, :type, :path, :steps::jsonb, :actor, :at)
                        on conflict (province_id, unit_id, type)
                        do update set steps = excluded.steps, actor = excluded.actor, changed_at = excluded.changed_at,
                                      version = route.version + 1
                        """)
                .param("province", unit.province().value())
                .param("unit", unit.id().value())
                .param("type", type)
                .param("path", unit.path())
                .param("steps", Routes.json(steps))
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }
}
