package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.BRIEFING_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.programmes.Briefing;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.Conclusion;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Briefings and their conclusions as rows. */
@Repository
class BriefingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    BriefingStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Whether it was written; one with the same key may stand already. */
    boolean add(Briefing briefing, Actor actor, Instant at) {
        return jdbc.sql("""
                        insert into programmes.briefing (
                            province_id, id, unit_path, unit_id, held_on, title, minutes, attendances, bodies, actor, made_at)
                        values (:province, :id, :path, :unit, :held, :title, :minutes, :attendances, :bodies, :actor, :at)
                        on conflict (province_id, id) do nothing
                        """)
                        .param("province", briefing.id().province().value())
                        .param("id", briefing.id().value())
                        .param("path", briefing.path())
                        .param("unit", briefing.unit().value())
                        .param("held", briefing.heldOn())
                        .param("title", briefing.title())
                        .param("minutes", briefing.minutes())
                        .param("attendances", briefing.attendances())
                        .param("bodies", briefing.bodies().toArray(String[]::new))
                        .param("actor", actor.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void add(List<Conclusion> conclusions, String path) {
        batch.batchUpdate("""
                insert into programmes.conclusion (province_id, id, unit_path, briefing_id, position, words)
                values (?, ?, ?, ?, ?, ?)
                """, conclusions, 100, (statement, conclusion) -> {
            statement.setInt(1, conclusion.briefing().province().value());
            statement.setObject(2, conclusion.id());
            statement.setString(3, path);
            statement.setObject(4, conclusion.briefing().value());
            statement.setInt(5, conclusion.position());
            statement.setString(6, conclusion.words());
        });
    }

    Briefing get(BriefingId id) {
        return find(id).orElseThrow(() -> BRIEFING_NOT_FOUND.refuse(id));
    }

    Optional<Briefing> find(BriefingId id) {
        return jdbc.sql("select * from programmes.briefing where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(BriefingStore::briefing)
                .optional();
    }

    /** Those in the caller's scope, the latest first. */
    List<Briefing> latest(int limit) {
        return jdbc.sql("select * from programmes.briefing order by held_on desc, made_at desc limit :limit")
                .param("limit", limit)
                .query(BriefingStore::briefing)
                .list();
    }

    Map<UnitId, Integer> held(Collection<UnitId> units, LocalDate first, LocalDate last) {
        var held = new HashMap<UnitId, Integer>();
        jdbc.sql("""
                        select unit_id, count(*) as briefings from programmes.briefing
                        where province_id = any(:provinces) and unit_id = any(:units)
                          and held_on between :first and :last
                        group by unit_id
                        """)
                .param(
                        "provinces",
                        Scope.required().paths().stream()
                                .map(path -> ProvinceId.ofPath(path).value())
                                .distinct()
                                .toArray(Integer[]::new))
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    held.put(new UnitId(row.getLong("unit_id")), row.getInt("briefings"));
                });
        return held;
    }

    /** The one that the same unit held before it. */
    Optional<Briefing> before(Briefing briefing) {
        return jdbc.sql("""
                        select * from programmes.briefing
                        where province_id = :province and unit_path = :path and held_on < :held
                        order by held_on desc, made_at desc limit 1
                        """)
                .param("province", briefing.id().province().value())
                .param("path", briefing.path())
                .param("held", briefing.heldOn())
                .query(BriefingStore::briefing)
                .optional();
    }

    List<Conclusion> conclusions(ProvinceId province, Collection<UUID> briefings) {
        return jdbc.sql("""
                        select * from programmes.conclusion
                        where province_id = :province and briefing_id = any(:briefings) order by briefing_id, position
                        """)
                .param("province", province.value())
                .param("briefings", briefings.toArray(UUID[]::new))
                .query(BriefingStore::conclusion)
                .list();
    }

    private static Briefing briefing(ResultSet row, int number) throws SQLException {
        return new Briefing(
                new BriefingId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_path"),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("minutes"),
                row.getObject("attendances", Integer.class),
                List.of((String[]) row.getArray("bodies").getArray()),
                row.getInt("version"));
    }

    private static Conclusion conclusion(ResultSet row, int number) throws SQLException {
        return new Conclusion(
                row.getObject("id", UUID.class),
                new BriefingId(new ProvinceId(row.getInt("province_id")), row.getObject("briefing_id", UUID.class)),
                row.getInt("position"),
                row.getString("words"));
    }
}
