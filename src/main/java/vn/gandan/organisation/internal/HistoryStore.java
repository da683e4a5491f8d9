package vn.gandan.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Succession;
import vn.gandan.shared.UnitId;

/** Units in all their versions, and the steps between them. */
@Component
class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit that ended on an unknown day, by our own key. */
    Optional<UnitId> undated(String key) {
        return jdbc.sql("select unit_id from organisation.unit_through_time where reference = :key and isempty(valid)")
                .param("key", key)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .optional();
    }

    List<String> paths(UnitId id) {
        return jdbc.sql("select path from organisation.unit_through_time where unit_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    /** Newest first. */
    List<Version> versions(UnitId id, LocalDate today) {
        return jdbc.sql("""
                        select version.* from organisation.version_in_place as version
                        where unit_id = :id
                        order by first_day desc nulls last
                        """).param("id", id.value()).query(version(today)).list();
    }

    /** What the unit was, newest step first. */
    List<Step> before(UnitId id, LocalDate today) {
        return jdbc.sql("""
                        select step.kind as step, step.day, step.legal_basis, other.*
                        from organisation.succession as step
                        join organisation.version_in_place as other
                          on other.unit_id = step.predecessor_id
                         and (other.valid @> (step.day - 1) or step.day is null)
                        where step.successor_id = :id and step.predecessor_id <> :id
                        order by step.day desc nulls last, other.name collate organisation.vietnamese, other.kind
                        """).param("id", id.value()).query(step(today)).list();
    }

    /** What became of the unit. */
    List<Step> after(UnitId id, LocalDate today) {
        return jdbc.sql("""
                        select step.kind as step, step.day, step.legal_basis, other.*
                        from organisation.succession as step
                        left join organisation.version_in_place as other
                          on other.unit_id = step.successor_id
                         and (other.valid @> step.day or step.day is null and other.last_day is null)
                        where step.predecessor_id = :id and step.successor_id is distinct from :id
                        order by step.day nulls last, other.name collate organisation.vietnamese, other.kind
                        """).param("id", id.value()).query(step(today)).list();
    }

    /** The paper by which a unit that went on changed on a day. */
    List<Succession> changes(UnitId id) {
        return jdbc.sql("""
                        select predecessor_id, successor_id, day, kind, legal_basis from organisation.succession
                        where predecessor_id = :id and successor_id = :id
                        """)
                .param("id", id.value())
                .query(SuccessionStore::succession)
                .list();
    }

    /** The communes of today that took over those below a unit which has ended. */
    List<Version> heirs(String path, LocalDate last, LocalDate today) {
        return jdbc.sql("""
                        select heir.* from organisation.version_in_place as heir
                        where heir.valid @> :today::date and heir.unit_id in (
                            select step.successor_id
                            from organisation.unit_through_time as commune
                            join organisation.succession as step
                              on step.predecessor_id = commune.unit_id and step.day is not null and step.kind <> 'APPARENT'
                            where commune.path ^@ :path and commune.level = 'COMMUNE' and commune.valid @> :last::date
                        )
                        order by heir.name collate organisation.vietnamese, heir.kind
                        """)
                .param("path", path)
                .param("last", last)
                .param("today", today)
                .query(version(today))
                .list();
    }

    /** Units of that name which do not stand on the day, in the version nearest to our time. */
    List<Version> elsewhen(Search search, LocalDate on, Collection<String> paths, LocalDate today, int limit) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (version.unit_id) version.*
                            from organisation.version_in_place as version
                            where (name_folded like :pattern and (:kind::text is null or kind ^@ :kind) or code = :code)
                              and path ^@ any(:paths)
                              and not exists (
                                  select from organisation.unit_through_time as now
                                  where now.unit_id = version.unit_id and now.valid @> :on::date)
                            order by version.unit_id, first_day desc nulls last
                        ) as version
                        order by name_folded = :name desc, isempty(valid),
                                 array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], level),
                                 name collate organisation.vietnamese, path
                        limit :limit
                        """)
                .param("pattern", search.pattern())
                .param("kind", search.kind())
                .param("code", search.code())
                .param("name", search.name())
                .param("paths", paths.toArray(String[]::new))
                .param("on", on)
                .param("limit", limit)
                .query(version(today))
                .list();
    }

    private static RowMapper<Version> version(LocalDate today) {
        return (row, number) -> version(row, today);
    }

    private static RowMapper<Step> step(LocalDate today) {
        return (row, number) -> new Step(
                Succession.Kind.valueOf(row.getString("step")),
                row.getObject("day", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("level") == null ? null : version(row, today));
    }

    private static Version version(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("first_day", LocalDate.class);
        var to = row.getObject("last_day", LocalDate.class);
        var on = to != null ? to : from != null && from.isAfter(today) ? from : today;
        return new Version(UnitStore.unit(row, on), row.getString("place"), row.getBoolean("dated"));
    }
}
