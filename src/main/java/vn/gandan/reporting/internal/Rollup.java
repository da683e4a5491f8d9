package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.indicators.Ratio;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Answers what indicators come to for units: reads what stands for the places they were, and tells it as totals. */
@Component
class Rollup {

    private final Organisation organisation;
    private final Indicators indicators;
    private final PeriodStore periods;
    private final TotalStore totals;
    private final StandingReader exact;
    private final ComposedReader composed;

    Rollup(
            Organisation organisation,
            Indicators indicators,
            PeriodStore periods,
            TotalStore totals,
            StandingReader exact,
            ComposedReader composed) {
        this.organisation = organisation;
        this.indicators = indicators;
        this.periods = periods;
        this.totals = totals;
        this.exact = exact;
        this.composed = composed;
    }

    List<Total> of(List<Unit> units, List<Indicator> asked, Period period, String item, Basis basis) {
        var sources = sources(units, period, basis);
        var places = sources.values().stream().flatMap(List::stream).distinct().toList();
        var read = withParts(asked);
        var standings = standings(places, read, period);
        var counts = counts(places, read, period);
        var answer = new ArrayList<Total>();
        for (var unit : units) {
            var question =
                    new Question(unit, period, item, sources.getOrDefault(unit.id(), List.of()), standings, counts);
            for (var indicator : asked) {
                answer.add(question.total(indicator, indicators));
            }
        }
        return answer;
    }

    /** The places that the units of the basis's day were on the period's last day. */
    private Map<UnitId, List<Place>> sources(List<Unit> units, Period period, Basis basis) {
        var earlier = period.lastDay();
        var later = basis.day(period);
        var sources = new LinkedHashMap<UnitId, List<UnitId>>();
        if (earlier.equals(later)) {
            units.forEach(unit -> sources.put(unit.id(), List.of(unit.id())));
        } else {
            sources.putAll(organisation.sources(units.stream().map(Unit::id).toList(), earlier, later));
        }
        var ids = sources.values().stream()
                .flatMap(List::stream)
                .map(UnitId::value)
                .collect(Collectors.toSet());
        var places = totals.places(ids, earlier).stream().collect(Collectors.toMap(Place::unit, place -> place));
        var found = new HashMap<UnitId, List<Place>>();
        sources.forEach((unit, were) -> found.put(
                unit,
                were.stream()
                        .map(id -> places.get(id.value()))
                        .filter(Objects::nonNull)
                        .toList()));
        return found;
    }

    private List<Indicator> withParts(List<Indicator> asked) {
        var read = new LinkedHashMap<String, Indicator>();
        for (var indicator : asked) {
            read.put(indicator.code(), indicator);
            indicator.numerator().forEach(code -> read.put(code, indicators.indicator(code)));
            indicator.denominator().forEach(code -> read.put(code, indicators.indicator(code)));
        }
        return List.copyOf(read.values());
    }

    private Map<FigureKey, Standing> standings(List<Place> places, Collection<Indicator> read, Period period) {
        var byProvince = places.stream().collect(Collectors.groupingBy(place -> ProvinceId.ofPath(place.path())));
        var stored = periods.find(period);
        var shorter = composed.shorter(period, byProvince.keySet());
        if (!shorter.isEmpty()) {
            var reported = new ArrayList<>(shorter);
            stored.ifPresent(reported::add);
            return composed.of(period, reported, places, read);
        }
        var standings = new HashMap<FigureKey, Standing>();
        stored.ifPresent(exactly ->
                byProvince.forEach((province, there) -> standings.putAll(exact.of(province, exactly, there, read))));
        return standings;
    }

    private Map<Level, Map<String, Integer>> counts(List<Place> places, Collection<Indicator> read, Period period) {
        var paths = places.stream().map(Place::path).collect(Collectors.toSet());
        return read.stream()
                .map(Indicator::collectedAt)
                .distinct()
                .collect(Collectors.toMap(level -> level, level -> totals.counts(paths, level, period.lastDay())));
    }

    /** One unit's answer, put together from the places that it was. */
    private record Question(
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
            int reported = java.util.stream.Stream.concat(numerator.stream(), denominator.stream())
                    .filter(part -> part.origin() != Origin.TREE)
                    .mapToInt(Total::reported)
                    .min()
                    .orElse(0);
            return total(indicator, value, reported, Origin.PARTS, 1, null);
        }

        /** Null when any part is missing: a ratio of half its parts would be false. */
        private static @Nullable BigDecimal sum(List<Total> parts) {
            var values =
                    parts.stream().map(Total::value).filter(Objects::nonNull).toList();
            return values.size() < parts.size()
                    ? null
                    : values.stream().reduce(BigDecimal::add).orElse(null);
        }

        /** What cannot be added stands for the one unit it was published for, and for no other. */
        private Total published(Indicator indicator) {
            var own =
                    places.size() == 1 ? standing(places.getFirst(), indicator).own() : null;
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
                    unit,
                    indicator.code(),
                    period,
                    item,
                    value,
                    reported,
                    expected(indicator),
                    origin,
                    composedOf,
                    stated);
        }
    }
}
