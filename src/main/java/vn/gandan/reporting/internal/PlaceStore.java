package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.longs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;

/** Where units stood on a day, out of the view that the organisation publishes. */
@Repository
class PlaceStore {

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units directly under the parents on a day. */
    List<Place> children(Collection<Long> parents, LocalDate on) {
        return jdbc.sql("""
                        select unit_id, parent_id, level, path from organisation.unit_through_time
                        where parent_id = any(:parents) and valid @> :on::date
                        """)
                .param("parents", longs(parents))
                .param("on", on)
                .query(PlaceStore::place)
                .list();
    }

    /** Units where they stood on a day; those that did not exist then are absent. */
    List<Place> of(Collection<Long> units, LocalDate on) {
        return jdbc.sql("""
                        select unit_id, parent_id, level, path from organisation.unit_through_time
                        where unit_id = any(:units) and valid @> :on::date
                        """)
                .param("units", longs(units))
                .param("on", on)
                .query(PlaceStore::place)
                .list();
    }

    /** Everything under the paths on a day, the units of the paths themselves too. */
    List<Place> under(Collection<String> paths, LocalDate on) {
        return jdbc.sql("""
                        select distinct unit.unit_id, unit.parent_id, unit.level, unit.path
                        from unnest(:paths::text[]) as root (path)
                        join organisation.unit_through_time as unit
                          on unit.path >= root.path collate "C" and unit.path < left(root.path, -1) || '0' collate "C"
                        where unit.valid @> :on::date
                        """)
                .param("paths", paths.toArray(String[]::new))
                .param("on", on)
                .query(PlaceStore::place)
                .list();
    }

    /**
     * Whether every unit of a province gave its figures between two days as the unit that it is on the later one: none
     * ended, went to another province, or took over from others.
     */
    boolean steady(ProvinceId province, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select not exists (
                            select from organisation.unit_through_time as version
                            where lower(version.valid) > :first and lower(version.valid) <= :last
                              and version.path >= :root collate "C" and version.path < left(:root, -1) || '0' collate "C"
                              and (exists (select from organisation.succeeded as step
                                           where step.successor_id = version.unit_id
                                             and step.day > :first and step.day <= :last)
                                   or exists (select from organisation.unit_through_time as elsewhere
                                              where elsewhere.unit_id = version.unit_id
                                                and elsewhere.valid && daterange(:first, :last, '[]')
                                                and not elsewhere.path ^@ :root)))
                        and not exists (
                            select from organisation.unit_through_time as version
                            where upper(version.valid) > :first and upper(version.valid) <= :last
                              and version.path >= :root collate "C" and version.path < left(:root, -1) || '0' collate "C"
                              and not exists (select from organisation.unit_through_time as next
                                              where next.unit_id = version.unit_id
                                                and next.valid @> upper(version.valid) and next.path ^@ :root))
                        """)
                .param("first", first)
                .param("last", last)
                .param("root", "/" + province + "/")
                .query(Boolean.class)
                .single();
    }

    /** How many units of a level stood under each path on a day, the unit of the path itself too. */
    Map<String, Integer> counts(Collection<String> paths, Level level, LocalDate on) {
        var counts = new HashMap<String, Integer>();
        var asked = Set.copyOf(paths);
        paths.stream()
                .collect(Collectors.groupingBy(ProvinceId::ofPath, Collectors.reducing(Place::common)))
                .forEach((province, root) -> pathsUnder(root.orElseThrow(), level, on)
                        .forEach(path -> Place.prefixes(path)
                                .filter(asked::contains)
                                .forEach(prefix -> counts.merge(prefix, 1, Integer::sum))));
        return counts;
    }

    /** One range of the index on paths, whatever the number of units asked for. */
    private List<String> pathsUnder(String root, Level level, LocalDate on) {
        return jdbc.sql("""
                        select path from organisation.unit_through_time
                        where path >= :root collate "C" and path < left(:root, -1) || '0' collate "C"
                          and level = :level and valid @> :on::date
                        """)
                .param("root", root)
                .param("level", level.name())
                .param("on", on)
                .query(String.class)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getLong("unit_id"),
                row.getLong("parent_id"),
                Level.valueOf(row.getString("level")),
                row.getString("path"));
    }
}
