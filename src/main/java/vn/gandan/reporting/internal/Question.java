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
import vn.gandan.reporting.Total.Undivided;
import vn.gandan.reporting.internal.Means.Weighed;
import vn.gandan.shared.Period;

/** One unit's answer, put together from the places that count for it. */
record Question(
        Unit unit,
        Period period,
        String item,
        Sources sources,
        Map<FigureKey, Standing> standings,
        Weighed weighed,
        Map<Level, Map<String, Integer>> counts) {

    Total total(Indicator indicator, Indicators all) {
        if (indicator.countedFromTree()) {
            return counted(indicator);
        }
        if (indicator.weighted()) {
            return weighted(indicator);
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
        var shared = Stream.concat(numerator.stream(), denominator.stream())
                .flatMap(part -> part.undivided().stream())
                .map(part -> new Undivided(part.unit(), null))
                .distinct()
                .toList();
        if (!shared.isEmpty()) {
            return undivided(total(indicator, null, 0, Origin.NOTHING, 1, null), shared);
        }
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

    /** The mean of the units below, each by its weight; where none of them has one, the unit's own as it was published. */
    private Total weighted(Indicator indicator) {
        var means = sources.one().isPresent() ? weighed.below() : weighed.whole();
        var mean = sources.whole().stream()
                .map(place -> means.getOrDefault(new FigureKey(place.unit(), indicator.id(), item), Mean.NONE))
                .reduce(Mean.NONE, Mean::plus);
        if (!mean.any()) {
            return published(indicator);
        }
        var stated = sources.one()
                .map(place -> standing(place, indicator))
                .map(Standing::own)
                .orElse(null);
        return undivided(
                total(indicator, mean.value(), mean.reported(), Origin.DESCENDANTS, 1, stated), shared(indicator));
    }

    /** What cannot be added stands for the one unit it was published for, and for no other. */
    private Total published(Indicator indicator) {
        var own = sources.one()
                .map(place -> standing(place, indicator))
                .map(Standing::own)
                .orElse(null);
        return own == null
                ? undivided(total(indicator, null, 0, Origin.NOTHING, 1, null), shared(indicator))
                : total(indicator, own, 0, Origin.PUBLISHED, 1, null);
    }

    /** Own figures of units since divided; where their descendants have figures, those are told instead. */
    private List<Undivided> shared(Indicator indicator) {
        if (sources.shared().isEmpty()) {
            return List.of();
        }
        return sources.shared().entrySet().stream()
                .flatMap(shared -> {
                    var standing = standing(shared.getKey(), indicator);
                    return standing.own() == null || standing.descendants().any()
                            ? Stream.empty()
                            : Stream.of(new Undivided(shared.getValue(), standing.own()));
                })
                .toList();
    }

    private static Total undivided(Total total, List<Undivided> undivided) {
        return undivided.isEmpty()
                ? total
                : new Total(
                        total.unit(),
                        total.indicator(),
                        total.period(),
                        total.item(),
                        total.value(),
                        total.reported(),
                        total.expected(),
                        total.origin(),
                        total.periods(),
                        total.stated(),
                        undivided);
    }

    private Total added(Indicator indicator) {
        if (!indicator.rollsUp()) {
            return published(indicator);
        }
        var tally = Tally.NONE;
        int composedOf = 1;
        BigDecimal stated = null;
        boolean fromDescendants = sources.count() > 1;
        for (var place : sources.alone()) {
            var standing = standing(place, indicator);
            if (standing.own() != null && !standing.descendants().any()) {
                tally = tally.plus(standing.tally().asPartOfParent(place.level(), indicator.collectedAt()));
                composedOf = Math.max(composedOf, standing.periods());
            }
        }
        for (var place : sources.whole()) {
            var standing = standing(place, indicator);
            tally = tally.plus(standing.tally().asPartOfParent(place.level(), indicator.collectedAt()));
            composedOf = Math.max(composedOf, standing.periods());
            fromDescendants |= standing.descendants().any();
            stated = plus(stated, standing.stated());
        }
        var origin = !tally.any() ? Origin.NOTHING : fromDescendants ? Origin.DESCENDANTS : Origin.OWN;
        return undivided(
                total(indicator, tally.value(), tally.reported(), origin, composedOf, stated), shared(indicator));
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    private Standing standing(Place place, Indicator indicator) {
        return standings.getOrDefault(new FigureKey(place.unit(), indicator.id(), item), Standing.NOTHING);
    }

    private int expected(Indicator indicator) {
        var level = indicator.collectedAt();
        var below = counts.getOrDefault(level, Map.of());
        int expected = 0;
        for (var place : sources.alone()) {
            expected += place.level() == level ? 1 : 0;
        }
        for (var place : sources.whole()) {
            expected += place.level() == level ? 1 : below.getOrDefault(place.path(), 0);
        }
        return expected;
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
