package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.indicators.Ratio;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;

/** One unit's answer, put together from the places that it was. */
record Question(
        Unit unit,
        Period period,
        String item,
        List<Place> places,
        Map<FigureKey, Standing> standings,
        Map<Level, Map<String, Integer>> counts) {

    Total total(Indicator indicator, Indicators all) {
        if (indicator.countedFromTree()) {
            return counted(indicator);
        }
        return indicator.ratio() ? ratio(indicator, all) : added(indicator);
    }

    private Total counted(Indicator indicator) {
        int count = expected(indicator);
        return total(indicator, count == 0 ? null : BigDecimal.valueOf(count), count, Origin.TREE, 1, null);
    }

    private Total ratio(Indicator indicator, Indicators all) {
        var numerator = indicator.numerator().stream()
                .map(all::indicator)
                .map(part -> total(part, all))
                .toList();
        var denominator = indicator.denominator().stream()
                .map(all::indicator)
                .map(part -> total(part, all))
                .toList();
        var value = Ratio.of(sum(numerator), sum(denominator)).percent();
        if (value == null) {
            return published(indicator);
        }
        int reported = Stream.concat(numerator.stream(), denominator.stream())
                .filter(part -> part.origin() != Origin.TREE)
                .mapToInt(Total::reported)
                .min()
                .orElse(0);
        return total(indicator, value, reported, Origin.PARTS, 1, null);
    }

    /** Null when any part is missing: a ratio of half its parts would be false. */
    private static @Nullable BigDecimal sum(List<Total> parts) {
        var values = parts.stream().map(Total::value).filter(Objects::nonNull).toList();
        return values.size() < parts.size()
                ? null
                : values.stream().reduce(BigDecimal::add).orElse(null);
    }

    /** What cannot be added stands for the one unit it was published for, and for no other. */
    private Total published(Indicator indicator) {
        var own = places.size() == 1 ? standing(places.getFirst(), indicator).own() : null;
        return own == null
                ? total(indicator, null, 0, Origin.NOTHING, 1, null)
                : total(indicator, own, 0, Origin.PUBLISHED, 1, null);
    }

    private Total added(Indicator indicator) {
        if (!indicator.rollsUp()) {
            return published(indicator);
        }
        var tally = Tally.NONE;
        int composedOf = 1;
        BigDecimal stated = null;
        boolean fromDescendants = places.size() > 1;
        for (var place : places) {
            var standing = standing(place, indicator);
            tally = tally.plus(standing.tally().asPartOfParent(place.level(), indicator.collectedAt()));
            composedOf = Math.max(composedOf, standing.periods());
            fromDescendants |= standing.descendants().any();
            stated = plus(stated, standing.stated());
        }
        var origin = !tally.any() ? Origin.NOTHING : fromDescendants ? Origin.DESCENDANTS : Origin.OWN;
        return total(indicator, tally.value(), tally.reported(), origin, composedOf, stated);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    private Standing standing(Place place, Indicator indicator) {
        return standings.getOrDefault(new FigureKey(place.unit(), indicator.id(), item), Standing.NOTHING);
    }

    private int expected(Indicator indicator) {
        var atLevel = counts.getOrDefault(indicator.collectedAt(), Map.of());
        return places.stream()
                .mapToInt(place -> atLevel.getOrDefault(place.path(), 0))
                .sum();
    }

    private Total total(
            Indicator indicator,
            @Nullable BigDecimal value,
            int reported,
            Origin origin,
            int composedOf,
            @Nullable BigDecimal stated) {
        return new Total(
                unit, indicator.code(), period, item, value, reported, expected(indicator), origin, composedOf, stated);
    }
}
