package vn.gandan.duties.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.duties.Duty;

/** What waits for whom: counters and lists of one function of the database, so that they cannot differ. */
@Repository
class WorkStore {

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of what she waits for only what presses is looked at; all that was given and not yet judged is counted beside it, out of
     * an index.
     */
    Counts counts(Official official, LocalDate today) {
        return counts("""
                        with pressing as materialized (
                            select work.section, duty.giver_path = any(:paths) as given
                            from duties.work(:provinces, :paths, :level, :account, :today, :weekEnd, :whole) as work
                            join duties.duty on duty.province_id = work.province_id and duty.id = work.id
                        )
                        select section, count(*) as duties from pressing group by section
                        union all
                        select 'OTHERS', (select count(*) from duties.duty
                                          where province_id = any(:provinces) and giver_path = any(:paths)
                                            and status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE'))
                                         - (select count(*) from pressing where given)
                        """, official, today);
    }

    /** Without what she waits for, which may be much and is counted on no page but its own. */
    Counts pressing(Official official, LocalDate today) {
        return counts("""
                        select section, count(*) as duties
                        from duties.work(:provinces, :paths, :level, :account, :today, :weekEnd, :whole)
                        group by section
                        """, official, today);
    }

    private Counts counts(String sql, Official official, LocalDate today) {
        var counts = new EnumMap<Section, Integer>(Section.class);
        jdbc.sql(sql).params(asked(official, today, false)).query(row -> {
            counts.merge(Section.valueOf(row.getString("section")), row.getInt("duties"), Integer::sum);
        });
        return new Counts(counts);
    }

    /** A page of one section, the earliest date first. */
    List<Duty> page(Official official, LocalDate today, Section section, int limit, int offset) {
        return jdbc.sql("""
                        select duty.*
                        from duties.work(:provinces, :paths, :level, :account, :today, :weekEnd, :whole) as work
                        join duties.duty on duty.province_id = work.province_id and duty.id = work.id
                        where work.section = :section
                        order by work.due_on nulls last, work.id
                        limit :limit offset :offset
                        """)
                .params(asked(official, today, section == Section.OTHERS))
                .param("section", section.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(DutyRows::duty)
                .list();
    }

    private static Map<String, @Nullable Object> asked(Official official, LocalDate today, boolean whole) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("provinces", Provinces.inScope().toArray(Integer[]::new));
        asked.put("paths", official.paths().toArray(String[]::new));
        asked.put("level", official.level() == null ? "" : official.level().name());
        asked.put("account", official.account());
        asked.put("today", today);
        asked.put("whole", whole);
        asked.put("weekEnd", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        return asked;
    }
}
