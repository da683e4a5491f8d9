package vn.gandan.analysis.internal;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Ratio;
import vn.gandan.reporting.Total;
import vn.gandan.shared.UnitId;

/** One unit's figure; {@code order} is what it is ranked by: the figure itself, or per cent of its target. */
record Ranked(int place, Total total, @Nullable BigDecimal plan, BigDecimal order) {

    /** The largest first; equal ones share a place, and what cannot be ranked has none. */
    static List<Ranked> of(List<Total> totals, Map<UnitId, BigDecimal> plans, boolean byTarget) {
        var ordered = new ArrayList<Ranked>();
        for (var total : totals) {
            var plan = plans.get(total.unit().id());
            var order = byTarget ? Ratio.of(total.value(), plan).percent() : total.value();
            if (order != null) {
                ordered.add(new Ranked(0, total, plan, order));
            }
        }
        ordered.sort(comparing(Ranked::order).reversed());
        return placed(ordered);
    }

    private static List<Ranked> placed(List<Ranked> ordered) {
        var placed = new ArrayList<Ranked>();
        for (var one : ordered) {
            boolean shared = !placed.isEmpty() && placed.getLast().order().compareTo(one.order()) == 0;
            int number = shared ? placed.getLast().place() : placed.size() + 1;
            placed.add(new Ranked(number, one.total(), one.plan(), one.order()));
        }
        return placed;
    }
}
