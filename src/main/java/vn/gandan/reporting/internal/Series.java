package vn.gandan.reporting.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.internal.Means.Weighed;
import vn.gandan.shared.Period;

/** What stands for units in several periods, each on the map of its last day, read together. */
final class Series {

    static final Series EMPTY = new Series(Map.of(), Map.of(), Map.of());

    private final Map<Period, Map<Long, Place>> places = new HashMap<>();
    private final Map<Period, Map<FigureKey, Standing>> standings;
    private final Map<Period, Map<Level, Map<String, Integer>>> counts = new HashMap<>();

    Series(
            Map<StoredPeriod, List<Place>> placesOf,
            Map<Period, Map<FigureKey, Standing>> standings,
            Map<Level, Map<LocalDate, Map<String, Integer>>> countsOf) {
        this.standings = standings;
        placesOf.forEach((stored, there) -> {
            var byUnit = new HashMap<Long, Place>();
            there.forEach(place -> byUnit.put(place.unit(), place));
            places.put(stored.period(), byUnit);
            var onLastDay = new HashMap<Level, Map<String, Integer>>();
            countsOf.forEach((level, byDay) ->
                    onLastDay.put(level, byDay.getOrDefault(stored.period().lastDay(), Map.of())));
            counts.put(stored.period(), onLastDay);
        });
    }

    boolean has(Period period) {
        return places.containsKey(period);
    }

    Question question(Unit unit, Period period, String item) {
        var place = places.getOrDefault(period, Map.of()).get(unit.id().value());
        return new Question(
                unit,
                period,
                item,
                place == null ? Sources.NOTHING : new Sources(List.of(place), List.of(), Map.of()),
                standings.getOrDefault(period, Map.of()),
                Weighed.nothing(),
                counts.getOrDefault(period, Map.of()));
    }
}
