package vn.gandan.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Restatement;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.internal.ComposedReader.Composed;
import vn.gandan.reporting.internal.Means.Weighed;
import vn.gandan.reporting.internal.PlaceStore.Stay;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
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
    private final Means means;

    Rollup(
            Organisation organisation,
            Indicators indicators,
            PeriodStore periods,
            PlaceStore atlas,
            StandingReader exact,
            ComposedReader composed,
            Means means) {
        this.organisation = organisation;
        this.indicators = indicators;
        this.periods = periods;
        this.atlas = atlas;
        this.exact = exact;
        this.composed = composed;
        this.means = means;
    }

    List<Total> of(List<Unit> units, List<Indicator> asked, Period period, String item, Basis basis) {
        var sources = sources(units, period, basis);
        var places = sources.values().stream().flatMap(Sources::all).distinct().toList();
        var read = withParts(asked);
        var composed = standings(places, read, period);
        var weighed = weighed(places, asked, period);
        var counts = counts(places, read, period);
        var answer = new ArrayList<Total>();
        for (var unit : units) {
            var held = sources.getOrDefault(unit.id(), Sources.NOTHING);
            for (var divided : composed.divided()) {
                held = divided.in(held);
            }
            var question = new Question(unit, period, item, held, composed.standings(), weighed, counts);
            for (var indicator : asked) {
                answer.add(question.total(indicator, indicators));
            }
        }
        return answer;
    }

    /** For each period its units; periods that nothing lies inside are read together. */
    List<Total> of(Map<Period, List<Unit>> units, List<Indicator> asked, String item, Basis basis) {
        var together = basis.restatedOn() == null && asked.stream().noneMatch(Indicator::weighted)
                ? plain(units.keySet())
                : Map.<Period, StoredPeriod>of();
        var series = together.size() < 2 ? Series.EMPTY : series(units, together, withParts(asked));
        var answer = new ArrayList<Total>();
        units.forEach((period, some) -> {
            if (series.has(period)) {
                some.forEach(unit -> {
                    var question = series.question(unit, period, item);
                    asked.forEach(indicator -> answer.add(question.total(indicator, indicators)));
                });
            } else {
                answer.addAll(of(some, asked, period, item, basis));
            }
        });
        return answer;
    }

    /** Those of the periods that somebody reported for and no other period lies inside. */
    private Map<Period, StoredPeriod> plain(Collection<Period> asked) {
        var first = asked.stream().map(Period::firstDay).min(Comparator.naturalOrder());
        var last = asked.stream().map(Period::lastDay).max(Comparator.naturalOrder());
        if (asked.size() < 2 || first.isEmpty() || last.isEmpty()) {
            return Map.of();
        }
        var known = periods.between(first.get(), last.get());
        var plain = new LinkedHashMap<Period, StoredPeriod>();
        for (var period : asked) {
            var stored = known.get(period);
            if (stored != null
                    && !KeptYear.is(period)
                    && known.keySet().stream().noneMatch(other -> period.contains(other) && !other.equals(period))) {
                plain.put(period, stored);
            }
        }
        return plain;
    }

    private Series series(Map<Period, List<Unit>> units, Map<Period, StoredPeriod> together, List<Indicator> read) {
        var ids = together.keySet().stream()
                .flatMap(period -> Objects.requireNonNull(units.get(period)).stream())
                .map(unit -> unit.id().value())
                .collect(Collectors.toSet());
        var stays = atlas.stays(ids);
        var places = new LinkedHashMap<StoredPeriod, List<Place>>();
        together.forEach((period, stored) -> places.put(
                stored,
                stays.stream()
                        .filter(stay -> stay.on(period.lastDay()))
                        .map(Stay::place)
                        .toList()));
        var standings = new HashMap<Period, Map<FigureKey, Standing>>();
        byProvince(places)
                .forEach((province, there) -> exact.of(province, there, read)
                        .forEach((stored, found) -> standings
                                .computeIfAbsent(stored.period(), ignored -> new HashMap<>())
                                .putAll(found)));
        return new Series(places, standings, counts(places, read));
    }

    private static Map<ProvinceId, Map<StoredPeriod, List<Place>>> byProvince(Map<StoredPeriod, List<Place>> places) {
        var byProvince = new HashMap<ProvinceId, Map<StoredPeriod, List<Place>>>();
        places.forEach((stored, there) -> there.forEach(place -> byProvince
                .computeIfAbsent(ProvinceId.ofPath(place.path()), ignored -> new LinkedHashMap<>())
                .computeIfAbsent(stored, ignored -> new ArrayList<>())
                .add(place)));
        return byProvince;
    }

    private Map<Level, Map<LocalDate, Map<String, Integer>>> counts(
            Map<StoredPeriod, List<Place>> places, List<Indicator> read) {
        return counts(
                places.values().stream().flatMap(List::stream),
                read,
                places.keySet().stream()
                        .map(stored -> stored.period().lastDay())
                        .collect(Collectors.toSet()));
    }

    private Map<Level, Map<LocalDate, Map<String, Integer>>> counts(
            Stream<Place> places, Collection<Indicator> read, Set<LocalDate> days) {
        var provinces = places.map(place -> ProvinceId.ofPath(place.path())).collect(Collectors.toSet());
        return read.stream()
                .map(Indicator::collectedAt)
                .distinct()
                .collect(Collectors.toMap(level -> level, level -> organisation.counts(provinces, level, days)));
    }

    /** The places of the period's last day that count for the units of the basis's day. */
    private Map<UnitId, Sources> sources(List<Unit> units, Period period, Basis basis) {
        var earlier = period.lastDay();
        if (basis.restatedOn() == null
                && units.stream().allMatch(unit -> unit.on().equals(earlier))) {
            return units.stream().collect(Collectors.toMap(Unit::id, Sources::itself, (one, same) -> one));
        }
        var restated = organisation.restated(units, earlier, basis.day(period));
        var places = places(restated.values(), earlier);
        var shared = shared(restated.values(), earlier);
        var found = new HashMap<UnitId, Sources>();
        restated.forEach((unit, were) -> {
            var together = new LinkedHashMap<Place, Unit>();
            for (var id : were.shared()) {
                var place = places.get(id.value());
                if (place != null) {
                    together.put(place, Objects.requireNonNull(shared.get(id)));
                }
            }
            found.put(unit, new Sources(those(were.whole(), places), those(were.alone(), places), together));
        });
        return found;
    }

    private static List<Place> those(List<UnitId> units, Map<Long, Place> places) {
        return units.stream()
                .map(id -> places.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<Long, Place> places(Collection<Restatement> restated, LocalDate on) {
        var ids = restated.stream()
                .flatMap(were -> Stream.of(were.whole(), were.alone(), were.shared()))
                .flatMap(List::stream)
                .map(UnitId::value)
                .collect(Collectors.toSet());
        return atlas.of(ids, on).stream().collect(Collectors.toMap(Place::unit, place -> place));
    }

    private Map<UnitId, Unit> shared(Collection<Restatement> restated, LocalDate on) {
        var ids = restated.stream().flatMap(were -> were.shared().stream()).collect(Collectors.toSet());
        return organisation.find(ids, on).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
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

    private Composed standings(List<Place> places, Collection<Indicator> read, Period period) {
        var standings = new HashMap<FigureKey, Standing>();
        var divided = new ArrayList<Divided>();
        var known = periods.between(period.firstDay(), period.lastDay());
        // With a number that no figure has where nobody reported for it.
        var stored = known.getOrDefault(period, new StoredPeriod(0, period));
        boolean composes = known.keySet().stream().anyMatch(other -> !other.equals(period));
        places.stream()
                .collect(Collectors.groupingBy(place -> ProvinceId.ofPath(place.path())))
                .forEach((province, there) -> {
                    if (composes) {
                        var found = composed(province, stored, there, read);
                        standings.putAll(found.standings());
                        divided.addAll(found.divided());
                    } else {
                        standings.putAll(exact.of(province, stored, there, read));
                    }
                });
        return new Composed(standings, divided);
    }

    private Weighed weighed(List<Place> places, List<Indicator> asked, Period period) {
        var weighed = Weighed.nothing();
        var weighted = asked.stream().filter(Indicator::weighted).toList();
        if (!weighted.isEmpty()) {
            periods.find(period)
                    .ifPresent(stored -> places.stream()
                            .collect(Collectors.groupingBy(place -> ProvinceId.ofPath(place.path())))
                            .forEach((province, there) -> weighed.addAll(means.of(province, stored, there, weighted))));
        }
        return weighed;
    }

    /**
     * For a period inside of which others lie. Where units became others within it, the shorter figures may lie in any
     * province that the reader sees, and count for what the units became.
     */
    private Composed composed(
            ProvinceId province, StoredPeriod stored, List<Place> places, Collection<Indicator> read) {
        var period = stored.period();
        boolean steady = atlas.steady(province, period.firstDay(), period.lastDay());
        var shorter = steady && KeptYear.is(period) && stored.id() != 0
                ? List.<StoredPeriod>of()
                : periods.reportedInside(steady ? Set.of(province) : visible(), period);
        if (shorter.isEmpty()) {
            return new Composed(exact.of(province, stored, places, read), List.of());
        }
        if (steady) {
            return new Composed(composed.steady(province, stored, places, read), List.of());
        }
        var reported = new ArrayList<>(shorter);
        reported.add(stored);
        return composed.of(period, reported, places, read);
    }

    private static Set<ProvinceId> visible() {
        return Scope.required().paths().stream().map(ProvinceId::ofPath).collect(Collectors.toSet());
    }

    private Map<Level, Map<String, Integer>> counts(List<Place> places, Collection<Indicator> read, Period period) {
        var day = period.lastDay();
        var counts = new EnumMap<Level, Map<String, Integer>>(Level.class);
        counts(places.stream(), read, Set.of(day))
                .forEach((level, byDay) -> counts.put(level, byDay.getOrDefault(day, Map.of())));
        return counts;
    }
}
