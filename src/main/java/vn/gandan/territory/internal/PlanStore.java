package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.PLAN_CHANGED_MEANWHILE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** Plans that are being drawn up. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Plan plan, Actor author) {
        jdbc.sql("""
                        insert into territory.plan
                            (province_id, id, unit_path, content, account_id, author, changed_at)
                        values (:province, :id, :path, :content::jsonb, :account, :author, :at)
                        on conflict (province_id, id) do nothing
                        """)
                .param("province", plan.province().value())
                .param("id", plan.id())
                .param("path", plan.path())
                .param("content", json.writeValueAsString(plan.content()))
                .param("account", author.account(), Types.BIGINT)
                .param("author", author.name())
                .param("at", Timestamp.from(plan.changedAt()))
                .update();
    }

    Optional<Plan> find(Collection<Integer> provinces, UUID id) {
        return jdbc.sql("select * from territory.plan where province_id = any(:provinces) and id = :id")
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("id", id)
                .query(this::plan)
                .optional();
    }

    /** The latest first. */
    List<Plan> all(Collection<Integer> provinces) {
        return jdbc.sql("""
                        select * from territory.plan where province_id = any(:provinces) order by changed_at desc, id
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .query(this::plan)
                .list();
    }

    /** Writes what it says now, unless somebody else wrote first. */
    void change(Plan plan, Instant at) {
        int written = jdbc.sql("""
                        update territory.plan set content = :content::jsonb, changed_at = :at, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        """)
                .param("content", json.writeValueAsString(plan.content()))
                .param("at", Timestamp.from(at))
                .param("province", plan.province().value())
                .param("id", plan.id())
                .param("version", plan.version())
                .update();
        if (written == 0) {
            throw PLAN_CHANGED_MEANWHILE.refuse();
        }
    }

    void remove(Plan plan) {
        jdbc.sql("delete from territory.plan where province_id = :province and id = :id")
                .param("province", plan.province().value())
                .param("id", plan.id())
                .update();
    }

    private Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                Objects.requireNonNull(row.getString("unit_path")),
                json.readValue(row.getString("content"), SuccessionPlan.class),
                Objects.requireNonNull(row.getString("author")),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }
}
