package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

/**
 * Puts together what units of one province gave for a period themselves, out of figures of exactly that period and of
 * shorter ones: the rule of {@link Composition}, for many units at once. Where the shorter periods of a unit do not
 * overlap, all of them count, and the database adds them up.
 */
@Component
class Composer {

    private static final Comparator<StoredPeriod> BY_LAST_DAY =
            Comparator.comparing(stored -> stored.period().lastDay());

    private final PeriodStore periods;
    private final FigureStore figures;

    Composer(PeriodStore periods, FigureStore figures) {
        this.periods = periods;
        this.figures = figures;
    }

    /** Of the units as they are: what others were that they took over from is not asked for. */
    Map<FigureKey, Composition> of(
            ProvinceId province, StoredPeriod asked, Collection<Long> units, Collection<Indicator> indicators) {
        var composed = shorter(province, asked, units, indicators);
        figures.values(province, asked, units, ids(indicators))
                .forEach(figure ->
                        composed.put(figure.key(), new Composition(Objects.requireNonNull(figure.value()), 1)));
        return composed;
    }

    /** Where a unit has no figure of exactly the period. */
    Map<FigureKey, Composition> shorterAlone(
            ProvinceId province, StoredPeriod asked, Collection<Long> units, Collection<Indicator> indicators) {
        var composed = shorter(province, asked, units, indicators);
        figures.values(province, asked, units, ids(indicators)).forEach(figure -> composed.remove(figure.key()));
        return composed;
    }

    private Map<FigureKey, Composition> shorter(
            ProvinceId province, StoredPeriod asked, Collection<Long> units, Collection<Indicator> indicators) {
        var inside = periods.reportedInside(List.of(province), asked.period()).stream()
                .sorted(BY_LAST_DAY)
                .toList();
        var composed = new HashMap<FigureKey, Composition>();
        if (inside.isEmpty()) {
            return composed;
        }
        if (disjoint(inside)) {
            add(composed, province, inside, units, indicators);
            return composed;
        }
        var plain = new HashMap<List<StoredPeriod>, List<Long>>();
        var overlapping = new ArrayList<Long>();
        figures.reportedBy(province, inside, units).forEach((unit, some) -> {
            if (disjoint(some)) {
                plain.computeIfAbsent(some, ignored -> new ArrayList<>()).add(unit);
            } else {
                overlapping.add(unit);
            }
        });
        plain.forEach((some, there) -> add(composed, province, some, there, indicators));
        judge(composed, province, asked, inside, overlapping, indicators);
        return composed;
    }

    private void add(
            Map<FigureKey, Composition> composed,
            ProvinceId province,
            List<StoredPeriod> inside,
            Collection<Long> units,
            Collection<Indicator> indicators) {
        var flows = ids(indicators, OverTime.SUM);
        var stocks = ids(indicators, OverTime.LAST);
        byYear(inside).forEach((year, some) -> {
            if (!flows.isEmpty()) {
                figures.sums(province, year, some, units, flows)
                        .forEach((key, sum) -> composed.merge(key, sum, Composer::together));
            }
            if (!stocks.isEmpty()) {
                figures.lasts(province, year, some, units, stocks)
                        .forEach((key, last) -> composed.merge(key, last, Composer::later));
            }
        });
    }

    private static Map<Integer, List<StoredPeriod>> byYear(List<StoredPeriod> inside) {
        return inside.stream().collect(Collectors.groupingBy(StoredPeriod::year, TreeMap::new, Collectors.toList()));
    }

    private static Composition together(Composition one, Composition other) {
        return new Composition(one.value().add(other.value()), one.periods() + other.periods());
    }

    private static Composition later(Composition earlier, Composition later) {
        return new Composition(later.value(), earlier.periods() + later.periods());
    }

    private void judge(
            Map<FigureKey, Composition> composed,
            ProvinceId province,
            StoredPeriod asked,
            List<StoredPeriod> inside,
            Collection<Long> units,
            Collection<Indicator> indicators) {
        if (units.isEmpty()) {
            return;
        }
        var reported = new HashMap<FigureKey, Map<Period, BigDecimal>>();
        for (var stored : inside) {
            figures.values(province, stored, units, ids(indicators))
                    .forEach(figure -> reported.computeIfAbsent(figure.key(), ignored -> new HashMap<>())
                            .put(stored.period(), Objects.requireNonNull(figure.value())));
        }
        var overTime = indicators.stream().collect(Collectors.toMap(Indicator::id, Indicator::overTime));
        reported.forEach((key, values) -> Composition.of(
                        asked.period(), values, Objects.requireNonNull(overTime.get(key.indicator())))
                .ifPresent(composition -> composed.put(key, composition)));
    }

    private static boolean disjoint(List<StoredPeriod> byLastDay) {
        for (int i = 1; i < byLastDay.size(); i++) {
            if (byLastDay.get(i).period().overlaps(byLastDay.get(i - 1).period())) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> ids(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).toList();
    }

    private static List<Integer> ids(Collection<Indicator> indicators, OverTime overTime) {
        return indicators.stream()
                .filter(indicator -> indicator.overTime() == overTime)
                .map(Indicator::id)
                .toList();
    }
}
