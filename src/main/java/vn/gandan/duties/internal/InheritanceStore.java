package vn.gandan.duties.internal;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.shared.UnitId;

/** Duties of units that are reorganised. */
@Repository
class InheritanceStore {

    private final JdbcClient jdbc;

    InheritanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is still open at any of the units. */
    List<Duty> open(Collection<Integer> provinces, Collection<UnitId> units) {
        return jdbc.sql("""
                        select * from duties.duty
                        where province_id = any(:provinces) and unit_id = any(:units)
                          and status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE')
                        order by due_on nulls last, id
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(DutyRows::duty)
                .list();
    }

    /** How many duties were opened for the units after the plan, other than those that they took over. */
    long openedSince(Collection<Integer> provinces, Collection<UnitId> units, TerritoryChanged change) {
        return jdbc.sql("""
                        select count(*) from duties.duty
                        where province_id = any(:provinces) and unit_id = any(:units) and opened_at > :since
                          and status <> 'WITHDRAWN'
                        """)
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("since", Timestamp.from(change.enactedAt()))
                .query(Long.class)
                .single();
    }
}
