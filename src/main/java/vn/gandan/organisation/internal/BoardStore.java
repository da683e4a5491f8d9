package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;

/** What a plan is drawn on: whole provinces as of its day, and what holds elsewhere or later. */
@Repository
class BoardStore {

    private static final int REORGANISATION = 1300;

    private final JdbcClient jdbc;

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One plan of a province at a time: two that touch different units could still tear the tree between them. */
    void take(Collection<Long> provinces) {
        for (long province : new TreeSet<>(provinces)) {
            jdbc.sql("select pg_advisory_xact_lock(:reorganisation, :province)")
                    .param("reorganisation", REORGANISATION)
                    .param("province", (int) province)
                    .query((row, number) -> number)
                    .list();
        }
    }

    /** Nobody takes it meanwhile; many may hold it. */
    void hold(ProvinceId province) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:reorganisation, :province)")
                .param("reorganisation", REORGANISATION)
                .param("province", province.value())
                .query((row, number) -> number)
                .list();
    }

    List<Unit> provinces(Collection<Long> provinces, LocalDate on) {
        return jdbc.sql("""
                        select * from organisation.unit_through_time
                        where path ^@ any(:paths) and valid @> :on::date
                        order by name collate organisation.vietnamese, kind, code, unit_id
                        """)
                .param(
                        "paths",
                        provinces.stream().map(province -> "/" + province + "/").toArray(String[]::new))
                .param("on", on)
                .query(UnitStore.unit(on))
                .list();
    }

    /** First days of versions that begin after a day; a unit without any is absent. */
    Map<Long, LocalDate> changesAfter(Collection<Long> units, LocalDate day) {
        var changes = new HashMap<Long, LocalDate>();
        jdbc.sql("""
                        select unit_id, min(lower(valid)) from organisation.unit_version
                        where unit_id = any(:units) and lower(valid) > :day
                        group by unit_id
                        """)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .query(row -> {
                    changes.put(row.getLong(1), row.getObject(2, LocalDate.class));
                });
        return changes;
    }

    /** Of the codes, those that another unit carries on or after a day, each with that unit's name. */
    Map<String, String> carried(Set<String> codes, Collection<Long> except, LocalDate from) {
        var carried = new HashMap<String, String>();
        jdbc.sql("""
                        select reference, kind || ' ' || name from organisation.unit_version
                        where reference = any(:codes) and valid && daterange(:from, null) and unit_id <> all(:except)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("from", from)
                .param("except", except.toArray(Long[]::new))
                .query(row -> {
                    carried.put(Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getString(2)));
                });
        return carried;
    }
}
