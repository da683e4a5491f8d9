package vn.gandan.analysis.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/**
 * Looks for figures that contradict others, in one statement: it reads the period and the one before, and earlier ones by key
 * only for the few figures that leapt or stood still; those are materialised first, or all would be looked up.
 */
@Repository
class ContradictionStore {

    static final int MOST = 5_000;

    /** Fulfilment of a plan or quota: more than the whole is no contradiction. */
    private static final Set<String> MAY_EXCEED = Set.of("N07", "O07", "O09");

    private final JdbcClient jdbc;
    private final Indicators indicators;

    ContradictionStore(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /**
     * At most {@link #MOST}, by rule.
     *
     * @param earlier the periods before, the latest first
     * @param units whose figures alone are read; null for all under the root
     */
    List<Finding> find(Unit root, Period period, List<Period> earlier, @Nullable Collection<UnitId> units) {
        var known = known(period, earlier);
        var now = known.get(period);
        if (now == null) {
            return List.of();
        }
        var course = earlier.stream().filter(known::containsKey).toList();
        var before = earlier.stream().limit(1).filter(known::containsKey).findFirst();
        var twoBefore =
                earlier.stream().skip(1).limit(2).filter(known::containsKey).toList();
        var pairs = Pairs.of(indicators);
        return jdbc.sql(QUERY)
                .param("province", root.province().value())
                .param("path", root.path())
                .param(
                        "units",
                        units == null ? null : units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("period", now)
                .param("year", period.lastDay().getYear())
                .param("before", before.map(known::get).orElse(-1L))
                .param("before_year", before.map(one -> one.lastDay().getYear()).orElse(-1))
                .param("periods", course.stream().map(known::get).toArray(Long[]::new))
                .param("two_before", twoBefore.stream().map(known::get).toArray(Long[]::new))
                .param(
                        "years",
                        course.stream()
                                .map(one -> one.lastDay().getYear())
                                .distinct()
                                .toArray(Integer[]::new))
                .param(
                        "added",
                        ids(indicators.all().stream().filter(Indicator::rollsUp).toList()))
                .param(
                        "flows",
                        ids(indicators.all().stream()
                                .filter(one -> one.overTime() == Indicator.OverTime.SUM)
                                .toList()))
                .param("ratios", pairs.ratios().toArray(Integer[]::new))
                .param("parts", pairs.parts().toArray(Integer[]::new))
                .param("tops", pairs.tops().toArray(Boolean[]::new))
                .param("most", MOST)
                .query(ContradictionStore::finding)
                .list();
    }

    private static final String QUERY = """
            with now as materialized (
                select unit_id, unit_path, indicator_id, value, indicator_id = any(:flows) as flow
                from reporting.told
                where province_id = :province and year = :year and period_id = :period and item = ''
                  and unit_path ^@ :path and (:units::bigint[] is null or unit_id = any(:units::bigint[]))
            ), before as materialized (
                select unit_id, indicator_id, value
                from reporting.told
                where province_id = :province and year = :before_year and period_id = :before and item = ''
                  and unit_path ^@ :path and (:units::bigint[] is null or unit_id = any(:units::bigint[]))
            ), leapt as materialized (
                select now.unit_id, now.indicator_id, now.value
                from now
                join before using (unit_id, indicator_id)
                where indicator_id = any(:added) and greatest(now.value, before.value) >= 10
                  and (now.value >= 3 * before.value or 3 * now.value <= before.value)
            ), strayed as (
                select leapt.*, course.median, deviation.median as deviation
                from leapt
                cross join lateral (
                    select percentile_cont(0.5) within group (order by told.value::float8) as median,
                           array_agg(told.value::float8) as values, count(*) as periods
                    from reporting.told
                    where told.province_id = :province and told.year = any(:years) and told.period_id = any(:periods)
                      and told.unit_id = leapt.unit_id and told.indicator_id = leapt.indicator_id and told.item = ''
                ) as course
                cross join lateral (
                    select percentile_cont(0.5) within group (order by abs(one - course.median)) as median
                    from unnest(course.values) as one
                ) as deviation
                where course.periods >= 6
            ), peers as (
                select parent, indicator_id, percentile_cont(0.5) within group (order by value::float8) as median
                from (select *, regexp_replace(unit_path, '[0-9]+/$', '') as parent from now
                      where value > 0 and indicator_id = any(:added)) as neighbour
                group by parent, indicator_id
                having count(*) >= 5
            ), paused as materialized (
                select now.unit_id, now.indicator_id, now.value
                from now
                join before using (unit_id, indicator_id)
                where now.flow and now.value >= 10 and now.value = before.value
            ), still as (
                select paused.*
                from paused
                cross join lateral (
                    select count(*) as periods
                    from reporting.told
                    where told.province_id = :province and told.year = any(:years) and told.period_id = any(:two_before)
                      and told.unit_id = paused.unit_id and told.indicator_id = paused.indicator_id and told.item = ''
                      and told.value = paused.value
                ) as earlier
                where earlier.periods = 2
            ), copied as (
                select now.unit_id, count(*) as figures
                from now
                left join before using (unit_id, indicator_id)
                group by now.unit_id
                having count(*) >= 5 and count(*) filter (where now.flow and now.value <> 0) >= 3
                   and bool_and(before.value is not null and before.value = now.value)
            ), whole as (
                select unit_id, count(*) as figures from before group by unit_id
            ), part as (
                select * from unnest(:ratios::int[], :parts::int[], :tops::boolean[]) as part (ratio_id, indicator_id, top)
            ), ratio as (
                select ratio_id, count(*) as parts from part group by ratio_id
            ), shared as (
                select part.ratio_id, now.unit_id, sum(now.value) filter (where part.top) as top,
                       sum(now.value) filter (where not part.top) as bottom, count(*) as parts
                from now
                join part using (indicator_id)
                group by part.ratio_id, now.unit_id
            ), found as (
                select 1 as rank, 'STATED' as rule, now.unit_id, now.indicator_id, now.value, added.sum as against
                from now
                join reporting.added on added.province_id = :province and added.year = :year and added.period_id = :period
                  and added.unit_id = now.unit_id and added.indicator_id = now.indicator_id and added.item = ''
                where added.sum <> now.value
                union all
                select 2, 'PART_OVER_WHOLE', shared.unit_id, shared.ratio_id, shared.top, shared.bottom
                from shared
                join ratio using (ratio_id, parts)
                where shared.top > shared.bottom
                union all
                select 3, 'OUTLIER', unit_id, indicator_id, value, median::numeric
                from strayed
                where abs(value::float8 - median) > 5 * greatest(deviation, 0.1 * abs(median), 1)
                union all
                select 4, 'PEERS', now.unit_id, now.indicator_id, now.value, peers.median::numeric
                from now
                join peers on peers.indicator_id = now.indicator_id
                  and peers.parent = regexp_replace(now.unit_path, '[0-9]+/$', '')
                where now.value >= 10 and now.value::float8 >= 10 * peers.median
                union all
                select 5, 'STALE', unit_id, indicator_id, value, null from still
                union all
                select 6, 'COPIED', unit_id, null, figures, null from copied join whole using (unit_id, figures)
            )
            select * from found order by rank, unit_id, indicator_id limit :most
            """;

    private Map<Period, Long> known(Period period, List<Period> earlier) {
        var asked = new ArrayList<>(earlier);
        asked.add(period);
        var found = new HashMap<Period, Long>();
        jdbc
                .sql("""
                        select id, first_day, last_day, kind from reporting.told_period
                        where kind = :kind and last_day between :from and :to
                        """)
                .param("kind", period.kind().name())
                .param(
                        "from",
                        earlier.isEmpty() ? period.lastDay() : earlier.getLast().lastDay())
                .param("to", period.lastDay())
                .query((row, number) -> Map.entry(
                        new Period(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                Period.Kind.valueOf(row.getString("kind"))),
                        row.getLong("id")))
                .list()
                .stream()
                .filter(entry -> asked.contains(entry.getKey()))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** The ratios whose part cannot be more than the whole, part by part; what is counted from the tree is not reported. */
    private record Pairs(List<Integer> ratios, List<Integer> parts, List<Boolean> tops) {

        static Pairs of(Indicators indicators) {
            var pairs = new Pairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            indicators.all().stream()
                    .filter(Indicator::ratio)
                    .filter(ratio -> !MAY_EXCEED.contains(ratio.code()))
                    .filter(ratio -> ratio.denominator().stream()
                            .map(indicators::indicator)
                            .noneMatch(Indicator::countedFromTree))
                    .forEach(ratio -> {
                        ratio.numerator().forEach(code -> pairs.add(ratio, indicators.indicator(code), true));
                        ratio.denominator().forEach(code -> pairs.add(ratio, indicators.indicator(code), false));
                    });
            return pairs;
        }

        private void add(Indicator ratio, Indicator part, boolean top) {
            ratios.add(ratio.id());
            parts.add(part.id());
            tops.add(top);
        }
    }

    private static Integer[] ids(List<Indicator> some) {
        return some.stream().map(Indicator::id).toArray(Integer[]::new);
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        int indicator = row.getInt("indicator_id");
        boolean none = row.wasNull();
        return new Finding(
                Rule.valueOf(row.getString("rule")),
                new UnitId(row.getLong("unit_id")),
                none ? null : indicator,
                Objects.requireNonNull(row.getBigDecimal("value")),
                row.getBigDecimal("against"));
    }
}
