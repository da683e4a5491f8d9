package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/**
 * What totals must be, told once more as slowly and plainly as the rule is written, from bare figures: each unit's value
 * for a period first, then from the hamlets up.
 */
final class PlainRecount {

    record Given(String path, String indicator, String item, Period period, BigDecimal value) {}

    record Sum(BigDecimal value, int reported, int periods) {}

    private record Cell(String path, String indicator, String item) {}

    private final Map<Cell, Map<Period, BigDecimal>> figures = new HashMap<>();
    private final Set<String> units = new HashSet<>();

    PlainRecount(List<Given> figures) {
        for (var figure : figures) {
            units.add(figure.path());
            this.figures
                    .computeIfAbsent(
                            new Cell(figure.path(), figure.indicator(), figure.item()), ignored -> new HashMap<>())
                    .merge(figure.period(), figure.value(), BigDecimal::add);
        }
    }

    Optional<Sum> of(String path, String indicator, String item, Period period, int collecting, boolean stock) {
        var own = new HashMap<String, Sum>();
        var deciding = new HashMap<String, Sum>();
        for (var unit : units) {
            own(unit, indicator, item, period, stock).ifPresent(sum -> own.put(unit, sum));
            own(unit, indicator, "", period, stock).ifPresent(sum -> deciding.put(unit, sum));
        }
        // A figure stands unless a unit below has one for the indicator's total.
        var standing = new HashMap<String, Sum>();
        own.forEach((unit, sum) -> {
            boolean told = deciding.keySet().stream().anyMatch(below -> below.startsWith(unit) && !below.equals(unit));
            if (!told && unit.startsWith(path)) {
                standing.put(unit, sum);
            }
        });
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var value = standing.values().stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var speaking = new HashSet<String>();
        for (var unit : standing.keySet()) {
            var above = prefix(unit, collecting);
            // One that was divided stands nowhere: it speaks for itself, but no unit above it does.
            boolean speaks = above != null && (!above.contains("-") || depth(unit) == collecting);
            if (speaks && depth(path) <= collecting) {
                speaking.add(Objects.requireNonNull(above));
            }
        }
        int periods = standing.values().stream().mapToInt(Sum::periods).max().orElseThrow();
        return Optional.of(new Sum(value, speaking.size(), periods));
    }

    private Optional<Sum> own(String unit, String indicator, String item, Period asked, boolean stock) {
        var given = new HashMap<>(figures.getOrDefault(new Cell(unit, indicator, item), Map.of()));
        given.keySet().removeIf(period -> !asked.contains(period));
        if (given.containsKey(asked)) {
            return Optional.of(new Sum(given.get(asked), 1, 1));
        }
        var left = new ArrayList<>(given.keySet());
        left.sort(Comparator.comparingLong(Period::length).reversed().thenComparing(Period::firstDay));
        BigDecimal value = null;
        int periods = 0;
        Period latest = null;
        while (!left.isEmpty()) {
            var coarsest = left.getFirst();
            periods++;
            if (!stock) {
                value = value == null ? given.get(coarsest) : value.add(given.get(coarsest));
            } else if (latest == null || coarsest.lastDay().isAfter(latest.lastDay())) {
                value = given.get(coarsest);
                latest = coarsest;
            }
            left.removeIf(coarsest::overlaps);
        }
        return value == null ? Optional.empty() : Optional.of(new Sum(value, 1, periods));
    }

    private static int depth(String path) {
        return Place.ids(path).size();
    }

    /** The unit of a depth on the way down to a unit, null where the unit stands above it. */
    private static @Nullable String prefix(String path, int depth) {
        return Place.prefixes(path)
                .filter(above -> depth(above) == depth)
                .findFirst()
                .orElse(null);
    }
}
