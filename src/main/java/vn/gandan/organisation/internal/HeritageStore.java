package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.internal.Heritage.Ancestor;

/** Whole provinces of an earlier day with what became of their units. */
@Repository
class HeritageStore {

    private final JdbcClient jdbc;

    HeritageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any version under the provinces began or ended after the earlier day, until and with the later one. */
    boolean changed(Collection<String> provinces, LocalDate earlier, LocalDate later) {
        return jdbc.sql("""
                        select exists (select from unnest(:provinces) as province (path)
                                       join organisation.unit_version as version
                                         on version.path >= province.path collate "C"
                                        and version.path < left(province.path, -1) || '0' collate "C"
                                       where lower(valid) > :earlier and lower(valid) <= :later
                                          or upper(valid) > :earlier and upper(valid) <= :later)
                        """)
                .param("provinces", provinces.toArray(String[]::new))
                .param("earlier", earlier)
                .param("later", later)
                .query(Boolean.class)
                .single();
    }

    /** The paths of the provinces in which stood, on the earlier day, what stands under the given ones on the later. */
    List<String> provincesBefore(Collection<String> provinces, LocalDate earlier, LocalDate later) {
        return jdbc.sql("""
                        with recursive origin (unit_id) as (
                            select version.unit_id
                            from unnest(:provinces) as province (path)
                            join organisation.unit_version as version
                              on version.path >= province.path collate "C"
                             and version.path < left(province.path, -1) || '0' collate "C"
                            where version.valid @> :later::date
                            union
                            select step.predecessor_id
                            from origin
                            join organisation.succeeded as step on step.successor_id = origin.unit_id
                            where step.day > :earlier and step.day <= :later
                        )
                        select distinct '/' || split_part(version.path, '/', 2) || '/'
                        from origin
                        join organisation.unit_version as version
                          on version.unit_id = origin.unit_id and version.valid @> :earlier::date
                        """)
                .param("provinces", provinces.toArray(String[]::new))
                .param("earlier", earlier)
                .param("later", later)
                .query(String.class)
                .list();
    }

    List<Ancestor> ancestors(Collection<String> provinces, LocalDate earlier, LocalDate later) {
        var ancestors = new HashMap<Long, Ancestor>();
        jdbc.sql("""
                        select version.unit_id, version.parent_id, version.path
                        from unnest(:provinces) as province (path)
                        join organisation.unit_version as version
                          on version.path >= province.path collate "C"
                         and version.path < left(province.path, -1) || '0' collate "C"
                        where version.valid @> :earlier::date
                        """)
                .param("provinces", provinces.toArray(String[]::new))
                .param("earlier", earlier)
                .query((row, number) -> new Ancestor(
                        row.getLong("unit_id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("path"),
                        new ArrayList<>()))
                .list()
                .forEach(ancestor -> ancestors.put(ancestor.unit(), ancestor));
        jdbc.sql("""
                        with recursive heir (unit_id, heir_id) as (
                            select version.unit_id, version.unit_id
                            from unnest(:provinces) as province (path)
                            join organisation.unit_version as version
                              on version.path >= province.path collate "C"
                             and version.path < left(province.path, -1) || '0' collate "C"
                            where version.valid @> :earlier::date
                            union
                            select heir.unit_id, step.successor_id
                            from heir
                            join organisation.succeeded as step on step.predecessor_id = heir.heir_id
                            where step.day > :earlier and step.day <= :later
                        )
                        select heir.unit_id, present.path
                        from heir
                        join organisation.unit_version as present
                          on present.unit_id = heir.heir_id and present.valid @> :later::date
                        """)
                .param("provinces", provinces.toArray(String[]::new))
                .param("earlier", earlier)
                .param("later", later)
                .query(row -> {
                    var ancestor = ancestors.get(row.getLong(1));
                    if (ancestor != null) {
                        ancestor.heirs().add(row.getString(2));
                    }
                });
        return List.copyOf(ancestors.values());
    }
}
