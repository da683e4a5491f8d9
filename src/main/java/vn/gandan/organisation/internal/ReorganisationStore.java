package vn.gandan.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Reorganisation;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Which plans were enacted, and how each unit that they touched stood before and after. */
@Repository
class ReorganisationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReorganisationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(SuccessionPlan plan, UUID key, String path, ProvinceId province, Actor actor, Instant at) {
        return jdbc.sql("""
                        insert into organisation.reorganisation
                            (key, province_id, path, day, legal_basis, plan, account_id, actor, enacted_at)
                        values (:key, :province, :path, :day, :basis, :plan::jsonb, :account, :actor, :at)
                        returning id
                        """)
                .param("key", key)
                .param("province", province.value())
                .param("path", path)
                .param("day", plan.day())
                .param("basis", plan.legalBasis())
                .param("plan", json.writeValueAsString(plan))
                .param("account", actor.account(), Types.BIGINT)
                .param("actor", actor.name())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<Reorganisation> byKey(UUID key) {
        return jdbc.sql("select * from organisation.reorganisation where key = :key")
                .param("key", key)
                .query(this::reorganisation)
                .optional();
    }

    Optional<Reorganisation> byId(long id) {
        return jdbc.sql("select * from organisation.reorganisation where id = :id")
                .param("id", id)
                .query(this::reorganisation)
                .optional();
    }

    /** The latest day first. */
    List<Reorganisation> all() {
        return jdbc.sql("select * from organisation.reorganisation order by day desc, id desc")
                .query(this::reorganisation)
                .list();
    }

    /** Those whose day has come while nobody was told. */
    List<Reorganisation> toBegin(LocalDate today) {
        return jdbc.sql("""
                        select * from organisation.reorganisation
                        where not begun and undone_at is null and day <= :today order by day, id
                        """).param("today", today).query(this::reorganisation).list();
    }

    /** False where somebody else began it. */
    boolean begin(long id) {
        return jdbc.sql("update organisation.reorganisation set begun = true where id = :id and not begun")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean begun(long id) {
        return jdbc.sql("select begun from organisation.reorganisation where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** False where somebody else undid it. */
    boolean undo(long id, String by, Instant at) {
        return jdbc.sql("""
                        update organisation.reorganisation set undone_by = :by, undone_at = :at
                        where id = :id and undone_at is null
                        """)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Moved> units(long id) {
        return jdbc.sql("""
                        select * from organisation.reorganised_unit
                        where reorganisation_id = :id order by coalesce(path_after, path_before), unit_id
                        """)
                .param("id", id)
                .query((row, number) -> new Moved(
                        new UnitId(row.getLong("unit_id")),
                        Level.valueOf(row.getString("level")),
                        unit(row, "parent_before"),
                        row.getString("path_before"),
                        unit(row, "parent_after"),
                        row.getString("path_after")))
                .list();
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new UnitId(id);
    }

    private Reorganisation reorganisation(ResultSet row, int number) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new Reorganisation(
                row.getLong("id"),
                new ProvinceId(row.getInt("province_id")),
                Objects.requireNonNull(row.getString("path")),
                json.readValue(row.getString("plan"), SuccessionPlan.class),
                Objects.requireNonNull(row.getString("actor")),
                row.getTimestamp("enacted_at").toInstant(),
                row.getString("undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
