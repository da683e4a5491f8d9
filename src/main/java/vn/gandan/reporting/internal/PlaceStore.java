package vn.gandan.reporting.internal;

import static vn.gandan.reporting.internal.FigureStore.longs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** A place and the days between which a unit stood there, both included; null: open. */
    record Stay(
            Place place, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** Where units stood through time, in every version of them. */
    List<Stay> stays(Collection<Long> units) {
        return jdbc.sql("""
                        select unit_id, parent_id, level, path, first_day, last_day
                        from organisation.unit_through_time
                        where unit_id = any(:units) and not isempty(valid)
                        """)
                .param("units", longs(units))
                .query(PlaceStore::stay)
                .list();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                place(row, number),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getLong("unit_id"),
                row.getLong("parent_id"),
                Level.valueOf(row.getString("level")),
                row.getString("path"));
    }
}
