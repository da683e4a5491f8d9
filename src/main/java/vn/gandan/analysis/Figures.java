package vn.gandan.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.UnitId;

/** Totals laid out to be looked up by unit and indicator. */
public record Figures(Map<UnitId, Map<String, Total>> byUnit) {

    public static Figures of(List<Total> totals) {
        return new Figures(totals.stream()
                .collect(groupingBy(total -> total.unit().id(), toMap(Total::indicator, total -> total))));
    }

    public @Nullable Total total(Unit unit, String indicator) {
        return byUnit.getOrDefault(unit.id(), Map.of()).get(indicator);
    }

    public @Nullable BigDecimal value(Unit unit, String indicator) {
        var total = total(unit, indicator);
        return total == null ? null : total.value();
    }

    /** Nothing at all was reported. */
    public boolean none() {
        return byUnit.values().stream()
                .flatMap(figures -> figures.values().stream())
                .filter(total -> total.origin() != Total.Origin.TREE)
                .allMatch(total -> total.value() == null);
    }
}
