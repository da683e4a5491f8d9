package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends versions and begins others, as plans want it; and takes all of it back. */
@Repository
class VersionStore {

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long make(String level, String key) {
        return jdbc.sql("insert into organisation.unit (level, key) values (:level, :key) returning id")
                .param("level", level)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    /** Notes how the units stand, before anything is changed. */
    void note(long reorganisation, Collection<Long> units, LocalDate day) {
        jdbc.sql("""
                        insert into organisation.reorganised_unit
                            (reorganisation_id, unit_id, level, valid_before, parent_before, path_before)
                        select :reorganisation, unit_id, level, valid, parent_id, path
                        from organisation.unit_version
                        where unit_id = any(:units) and valid @> :day::date
                        """)
                .param("reorganisation", reorganisation)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .update();
    }

    /** Ends the versions that hold on the day; returns how many. */
    int end(Collection<Long> units, LocalDate day) {
        return jdbc.sql("""
                        update organisation.unit_version set valid = daterange(lower(valid), :day)
                        where unit_id = any(:units) and valid @> :day::date
                          and (lower(valid) is null or lower(valid) < :day)
                        """)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .update();
    }

    /**
     * The units as they are from the day on, until the day until which they stood (for new ones: until which their parent
     * stands). A unit that keeps its code keeps its reference.
     */
    void begin(List<Drawn> units, List<@Nullable LocalDate> until, LocalDate day) {
        jdbc.sql("""
                        insert into organisation.unit_version
                            (unit_id, level, valid, name, kind, code, reference, parent_id, path)
                        select given.id, unit.level, daterange(:day, given.until), given.name, given.kind, given.code,
                               case when before.unit_id is not null and before.code is not distinct from given.code
                                    then before.reference else coalesce(given.code, unit.key) end,
                               given.parent, given.path
                        from unnest(:ids, :names, :kinds, :codes, :parents, :paths, :until::date[])
                            as given (id, name, kind, code, parent, path, until)
                        join organisation.unit on unit.id = given.id
                        left join organisation.unit_version as before
                          on before.unit_id = given.id and upper(before.valid) = :day
                        """)
                .param("day", day)
                .param("ids", units.stream().map(Drawn::id).toArray(Long[]::new))
                .param("names", units.stream().map(Drawn::name).toArray(String[]::new))
                .param("kinds", units.stream().map(Drawn::kind).toArray(String[]::new))
                .param("codes", units.stream().map(Drawn::code).toArray(String[]::new))
                .param("parents", units.stream().map(Drawn::parent).toArray(Long[]::new))
                .param("paths", units.stream().map(Drawn::path).toArray(String[]::new))
                .param(
                        "until",
                        until.stream()
                                .map(last -> last == null ? null : last.toString())
                                .toArray(String[]::new))
                .update();
    }

    /** Notes how the units stand since; those that are new, as new. */
    void noteAfter(long reorganisation, List<Drawn> units) {
        jdbc.sql("""
                        insert into organisation.reorganised_unit
                            (reorganisation_id, unit_id, level, parent_after, path_after)
                        select :reorganisation, given.id, given.level, given.parent, given.path
                        from unnest(:ids, :levels, :parents, :paths) as given (id, level, parent, path)
                        on conflict (reorganisation_id, unit_id)
                        do update set parent_after = excluded.parent_after, path_after = excluded.path_after
                        """)
                .param("reorganisation", reorganisation)
                .param("ids", units.stream().map(Drawn::id).toArray(Long[]::new))
                .param("levels", units.stream().map(unit -> unit.level().name()).toArray(String[]::new))
                .param("parents", units.stream().map(Drawn::parent).toArray(Long[]::new))
                .param("paths", units.stream().map(Drawn::path).toArray(String[]::new))
                .update();
    }

    void succeed(long reorganisation, Set<Passage> passages, LocalDate day, String legalBasis) {
        jdbc.sql("""
                        insert into organisation.succession
                            (predecessor_id, successor_id, day, kind, legal_basis, reorganisation_id)
                        select given.predecessor, given.successor, :day, given.kind, :basis, :reorganisation
                        from unnest(:predecessors, :successors, :kinds) as given (predecessor, successor, kind)
                        """)
                .param("day", day)
                .param("basis", legalBasis)
                .param("reorganisation", reorganisation)
                .param(
                        "predecessors",
                        passages.stream().map(Passage::predecessor).toArray(Long[]::new))
                .param("successors", passages.stream().map(Passage::successor).toArray(Long[]::new))
                .param(
                        "kinds",
                        passages.stream().map(passage -> passage.kind().name()).toArray(String[]::new))
                .update();
    }

    /** Units of the plan that no longer stand as it left them, by name. */
    List<String> changedSince(long reorganisation, LocalDate day) {
        return jdbc.sql("""
                        select coalesce(max(version.kind || ' ' || version.name), 'unit ' || noted.unit_id)
                        from organisation.reorganised_unit as noted
                        left join organisation.unit_version as version
                          on version.unit_id = noted.unit_id
                         and (lower(version.valid) >= :day or upper(version.valid) >= :day or upper(version.valid) is null)
                        where noted.reorganisation_id = :reorganisation
                        group by noted.unit_id, noted.path_before, noted.path_after, noted.valid_before
                        having count(version.unit_id) filter (where lower(version.valid) = :day and version.path = noted.path_after
                                   and (noted.valid_before is null or upper(version.valid) is not distinct from upper(noted.valid_before)))
                                 <> (noted.path_after is not null)::int
                            or count(version.unit_id) filter (where upper(version.valid) = :day) <> (noted.path_before is not null)::int
                            or count(version.unit_id) <> (noted.path_after is not null)::int + (noted.path_before is not null)::int
                            or exists (
                                select from organisation.reorganised_unit as other
                                join organisation.reorganisation as later on later.id = other.reorganisation_id
                                where other.unit_id = noted.unit_id and other.reorganisation_id > :reorganisation
                                  and later.undone_at is null)
                        """)
                .param("day", day)
                .param("reorganisation", reorganisation)
                .query(String.class)
                .list();
    }

    /** Units that stand under one of the plan's since, and are none of its own. */
    List<String> childrenSince(long reorganisation, LocalDate day) {
        return jdbc.sql("""
                        select version.kind || ' ' || version.name
                        from organisation.reorganised_unit as noted
                        join organisation.unit_version as version
                          on version.parent_id = noted.unit_id and lower(version.valid) >= :day
                        where noted.reorganisation_id = :reorganisation and not exists (
                            select from organisation.reorganised_unit as own
                            where own.reorganisation_id = :reorganisation and own.unit_id = version.unit_id)
                        """)
                .param("day", day)
                .param("reorganisation", reorganisation)
                .query(String.class)
                .list();
    }

    /** Takes away what the plan began, and lets last what it ended. */
    void restore(long reorganisation, LocalDate day) {
        jdbc.sql("delete from organisation.succession where reorganisation_id = :reorganisation")
                .param("reorganisation", reorganisation)
                .update();
        jdbc.sql("""
                        delete from organisation.unit_version
                        where lower(valid) = :day and unit_id in (
                            select unit_id from organisation.reorganised_unit where reorganisation_id = :reorganisation)
                        """).param("day", day).param("reorganisation", reorganisation).update();
        jdbc.sql("""
                        update organisation.unit_version as version set valid = noted.valid_before
                        from organisation.reorganised_unit as noted
                        where noted.reorganisation_id = :reorganisation and noted.unit_id = version.unit_id
                          and noted.valid_before is not null and upper(version.valid) = :day
                        """).param("reorganisation", reorganisation).param("day", day).update();
    }
}
