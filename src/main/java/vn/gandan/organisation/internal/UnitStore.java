package vn.gandan.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Units as they stood on a day. */
@Component
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> byId(UnitId id, LocalDate on) {
        return jdbc.sql("select * from organisation.unit_through_time where unit_id = :id and valid @> :on::date")
                .param("id", id.value())
                .param("on", on)
                .query(unit(on))
                .optional();
    }

    /** By official code, or by our own key where no list gives a code. */
    Optional<Unit> byReference(String reference, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where reference = :reference and valid @> :on::date
                        """)
                .param("reference", reference)
                .param("on", on)
                .query(unit(on))
                .optional();
    }

    /** By the reference of each; those that lead to no unit are absent. */
    Map<String, Unit> byReferences(Collection<String> references, LocalDate on) {
        var units = new HashMap<String, Unit>();
        jdbc.sql("""
                        select * from organisation.unit_through_time
                        where reference = any(:references) and valid @> :on::date
                        """)
                .param("references", references.toArray(String[]::new))
                .param("on", on)
                .query((row, number) -> units.put(row.getString("reference"), unit(row, on)))
                .list();
        return units;
    }

    List<Unit> children(UnitId parent, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where parent_id = :parent and valid @> :on::date
                        order by name collate organisation.vietnamese, kind, code
                        """)
                .param("parent", parent.value())
                .param("on", on)
                .query(unit(on))
                .list();
    }

    /** Of several, in one order. */
    List<Unit> children(Collection<UnitId> parents, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where parent_id = any(:parents) and valid @> :on::date
                        order by name collate organisation.vietnamese, kind, code
                        """)
                .param("parents", array(parents))
                .param("on", on)
                .query(unit(on))
                .list();
    }

    List<Unit> below(UnitId root, Level level, LocalDate on) {
        return jdbc.sql("""
                        select below.*
                        from organisation.unit_through_time as root
                        join organisation.unit_through_time as below
                          on below.path >= root.path and below.path < left(root.path, -1) || '0' collate "C" -- starts with it
                        where root.unit_id = :root and root.valid @> :on::date
                          and below.level = :level and below.valid @> :on::date
                        order by below.name collate organisation.vietnamese, below.kind, below.code
                        """)
                .param("root", root.value())
                .param("level", level.name())
                .param("on", on)
                .query(unit(on))
                .list();
    }

    /** Of several paths, none of which begins another, each after the other. */
    List<Unit> under(Collection<String> paths, Level level, LocalDate on) {
        return jdbc.sql("""
                        select below.*
                        from unnest(:paths) with ordinality as root (path, number)
                        join organisation.unit_through_time as below
                          on below.path >= root.path collate "C" and below.path < left(root.path, -1) || '0' collate "C"
                        where below.level = :level and below.valid @> :on::date
                        order by root.number, below.name collate organisation.vietnamese, below.kind, below.code
                        """)
                .param("paths", paths.toArray(String[]::new))
                .param("level", level.name())
                .param("on", on)
                .query(unit(on))
                .list();
    }

    List<Unit> byIds(Collection<UnitId> ids, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where unit_id = any(:ids) and valid @> :on::date
                        order by path
                        """)
                .param("ids", array(ids))
                .param("on", on)
                .query(unit(on))
                .list();
    }

    List<Unit> provinces(LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where level = 'PROVINCE' and valid @> :on::date
                        order by name collate organisation.vietnamese
                        """).param("on", on).query(unit(on)).list();
    }

    /** The topmost units of a scope: a prefix is the path of a unit on the days on which anything had it. */
    List<Unit> roots(Collection<String> paths, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where path = any(:paths) and valid @> :on::date
                        order by name collate organisation.vietnamese, kind, code
                        """)
                .param("paths", paths.toArray(String[]::new))
                .param("on", on)
                .query(unit(on))
                .list();
    }

    /** How many units of each level stand below each of the given ones. */
    Map<UnitId, Map<Level, Integer>> counts(Collection<UnitId> ids, LocalDate on) {
        var counts = new LinkedHashMap<UnitId, Map<Level, Integer>>();
        jdbc.sql("""
                        select root.unit_id, below.level, count(*)
                        from organisation.unit_through_time as root
                        join organisation.unit_through_time as below
                          on below.path > root.path and below.path < root.path || '~' -- starts with it, by the index
                        where root.unit_id = any(:ids) and root.valid @> :on::date and below.valid @> :on::date
                        group by root.unit_id, below.level
                        """)
                .param("ids", array(ids))
                .param("on", on)
                .query((row, number) -> counts.computeIfAbsent(
                                new UnitId(row.getLong(1)), id -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.getString(2)), row.getInt(3)))
                .list();
        return counts;
    }

    /** How many units of a level stood directly under each path of a province. */
    Map<String, Integer> counts(ProvinceId province, Level level, LocalDate on) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select regexp_replace(path, '[0-9]+/$', '') as above, count(*)
                        from organisation.unit_version
                        where path >= :root collate "C" and path < left(:root, -1) || '0' collate "C"
                          and level = :level and valid @> :on::date
                        group by above
                        """)
                .param("root", "/" + province + "/")
                .param("level", level.name())
                .param("on", on)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** By name, marks ignored, and by code; exact hits come first. */
    List<Unit> search(Search search, LocalDate on, Collection<String> paths, @Nullable Level level, int limit) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where (name_folded like :pattern and (:kind::text is null or kind ^@ :kind) or code = :code)
                          and valid @> :on::date and path ^@ any(:paths) and (:level::text is null or level = :level)
                        order by code is not distinct from :code desc, name_folded = :name desc, name_folded ^@ :name desc,
                                 array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], level),
                                 name collate organisation.vietnamese, path
                        limit :limit
                        """)
                .param("pattern", search.pattern())
                .param("kind", search.kind())
                .param("name", search.name())
                .param("code", search.code())
                .param("on", on)
                .param("paths", paths.toArray(String[]::new))
                .param("level", level == null ? null : level.name())
                .param("limit", limit)
                .query(unit(on))
                .list();
    }

    /** For each unit of the later day, the units of the earlier day that became it. */
    Map<UnitId, List<UnitId>> sources(Collection<UnitId> units, LocalDate earlier, LocalDate later) {
        var sources = new LinkedHashMap<UnitId, List<UnitId>>();
        jdbc.sql("""
                        with recursive origin (unit_id, source_id) as (
                            select id, id from unnest(:ids) as id
                            union
                            select origin.unit_id, step.predecessor_id
                            from origin
                            join organisation.succeeded as step on step.successor_id = origin.source_id
                            where step.day > :earlier and step.day <= :later
                        )
                        select origin.unit_id, origin.source_id
                        from origin
                        join organisation.unit_version as source
                          on source.unit_id = origin.source_id and source.valid @> :earlier::date
                        order by origin.unit_id, origin.source_id
                        """)
                .param("ids", array(units))
                .param("earlier", earlier)
                .param("later", later)
                .query((row, number) -> Map.entry(new UnitId(row.getLong(1)), new UnitId(row.getLong(2))))
                .list()
                .forEach(pair -> sources.computeIfAbsent(pair.getKey(), unit -> new ArrayList<>())
                        .add(pair.getValue()));
        return sources;
    }

    Map<UnitId, UnitId> heirs(Collection<UnitId> units, LocalDate on) {
        var heirs = new HashMap<UnitId, UnitId>();
        jdbc.sql("""
                        with recursive heir (unit_id, heir_id) as (
                            select id, id from unnest(:ids) as id
                            union
                            select heir.unit_id, step.successor_id
                            from heir
                            join organisation.succeeded as step on step.predecessor_id = heir.heir_id
                            where step.day <= :on
                        )
                        select heir.unit_id, min(heir.heir_id) as heir_id
                        from heir
                        join organisation.unit_version as present
                          on present.unit_id = heir.heir_id and present.valid @> :on::date
                        group by heir.unit_id
                        having count(*) = 1
                        """)
                .param("ids", array(units))
                .param("on", on)
                .query((row, number) -> Map.entry(new UnitId(row.getLong(1)), new UnitId(row.getLong(2))))
                .list()
                .forEach(pair -> heirs.put(pair.getKey(), pair.getValue()));
        return heirs;
    }

    /** Every path ever held by the unit, by what it succeeded, and by what stands below the given path on the day. */
    List<String> pathsOf(UnitId id, String path, LocalDate on) {
        return jdbc.sql("""
                        with recursive mine (unit_id) as (
                            select :id::bigint
                            union
                            select step.predecessor_id
                            from mine
                            join organisation.succeeded as step on step.successor_id = mine.unit_id
                        )
                        select distinct path
                        from organisation.unit_version
                        where not isempty(valid) and unit_id in (
                            select unit_id from mine
                            union
                            select unit_id from organisation.unit_version where path ^@ :path and valid @> :on::date
                        )
                        order by path
                        """)
                .param("id", id.value())
                .param("path", path)
                .param("on", on)
                .query(String.class)
                .list();
    }

    List<String> pathsOfProvinces() {
        return jdbc.sql("select path from organisation.unit_through_time where level = 'PROVINCE' order by path")
                .query(String.class)
                .list();
    }

    static Long[] array(Collection<UnitId> ids) {
        return ids.stream().map(UnitId::value).toArray(Long[]::new);
    }

    static RowMapper<Unit> unit(LocalDate on) {
        return (row, number) -> unit(row, on);
    }

    static Unit unit(ResultSet row, LocalDate on) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("reference"),
                parent(row),
                row.getString("path"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                on);
    }

    static @Nullable UnitId parent(ResultSet row) throws SQLException {
        long id = row.getLong("parent_id");
        return row.wasNull() ? null : new UnitId(id);
    }
}
