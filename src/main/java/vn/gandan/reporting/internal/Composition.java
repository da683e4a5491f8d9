package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.shared.Period;

/**
 * One unit's value for a period, put together where it must be: the figure reported for exactly that period; only where
 * there is none, a flow is the sum and a stock the latest of the figures for the coarsest periods wholly inside it that
 * do not overlap. A longer period never answers for a shorter one.
 */
record Composition(BigDecimal value, int periods) {

    private static final Comparator<Period> COARSEST_FIRST =
            Comparator.comparingLong(Period::length).reversed().thenComparing(Period::firstDay);

    static Optional<Composition> of(Period asked, Map<Period, BigDecimal> reported, OverTime overTime) {
        var exact = reported.get(asked);
        if (exact != null) {
            return Optional.of(new Composition(exact, 1));
        }
        var chosen = coarsest(asked, reported.keySet());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return switch (overTime) {
            case SUM ->
                Optional.of(new Composition(
                        chosen.stream().map(reported::get).reduce(BigDecimal.ZERO, BigDecimal::add), chosen.size()));
            case LAST ->
                chosen.stream()
                        .max(Comparator.comparing(Period::lastDay))
                        .map(latest -> new Composition(Objects.requireNonNull(reported.get(latest)), chosen.size()));
            case RATIO, NONE -> Optional.empty();
        };
    }

    private static List<Period> coarsest(Period asked, Iterable<Period> reported) {
        var inside = new ArrayList<Period>();
        for (var period : reported) {
            if (asked.contains(period)) {
                inside.add(period);
            }
        }
        inside.sort(COARSEST_FIRST);
        var chosen = new ArrayList<Period>();
        for (var period : inside) {
            if (chosen.stream().noneMatch(period::overlaps)) {
                chosen.add(period);
            }
        }
        return chosen;
    }
}
