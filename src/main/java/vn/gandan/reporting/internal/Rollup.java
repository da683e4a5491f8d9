package vn.gandan.reporting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Answers what indicators come to for units: reads what stands for the places they were, and tells it as totals. */
@Component
class Rollup {

    private final Organisation organisation;
    private final Indicators indicators;
    private final PeriodStore periods;
    private final PlaceStore atlas;
    private final StandingReader exact;
    private final ComposedReader composed;

    Rollup(
            Organisation organisation,
            Indicators indicators,
            PeriodStore periods,
            PlaceStore atlas,
            StandingReader exact,
            ComposedReader composed) {
        this.organisation = organisation;
        this.indicators = indicators;
        this.periods = periods;
        this.atlas = atlas;
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
        var places = atlas.of(ids, earlier).stream().collect(Collectors.toMap(Place::unit, place -> place));
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
                .collect(Collectors.toMap(level -> level, level -> atlas.counts(paths, level, period.lastDay())));
    }
}
