package vn.gandan.reporting.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.internal.YearMarkStore.Changed;
import vn.gandan.shared.ProvinceId;

/** Reads what stands for units of one province and exactly one period: merged totals, put right for waiting marks. */
@Component
class StandingReader {

    private final OwnFigures figures;
    private final FigureStore bare;
    private final TotalStore totals;
    private final MarkStore marks;
    private final YearMarkStore years;
    private final PlaceStore atlas;
    private final Composer composer;
    private final Recount recount;

    StandingReader(
            OwnFigures figures,
            FigureStore bare,
            TotalStore totals,
            MarkStore marks,
            YearMarkStore years,
            PlaceStore atlas,
            Composer composer,
            Recount recount) {
        this.figures = figures;
        this.bare = bare;
        this.totals = totals;
        this.marks = marks;
        this.years = years;
        this.atlas = atlas;
        this.composer = composer;
        this.recount = recount;
    }

    Map<FigureKey, Standing> of(
            ProvinceId province, StoredPeriod period, List<Place> places, Collection<Indicator> indicators) {
        var ids = places.stream().map(Place::unit).toList();
        var codes = indicators.stream().map(Indicator::id).toList();
        // Marks first: a merge that commits in between then only makes the correction needless, never missing.
        var changes = changes(province, period, places, indicators);
        var corrected = corrections(province, period, places, indicators, changes);
        var descendants = new HashMap<>(totals.totals(province, period, ids, codes));
        descendants.keySet().removeIf(key -> corrected.units().contains(key.unit()));
        descendants.putAll(corrected.totals());
        var kept = new HashSet<>(ids);
        kept.removeAll(changes.fresh().units());
        var own = figures.of(province, period, kept, codes);
        own.putAll(changes.fresh().of(new HashSet<>(ids)));
        return standings(descendants, own);
    }

    /**
     * Of several periods, none of them a year, each with the places asked for: in as many questions as for one where no
     * mark waits.
     */
    Map<StoredPeriod, Map<FigureKey, Standing>> of(
            ProvinceId province, Map<StoredPeriod, List<Place>> places, Collection<Indicator> indicators) {
        var standings = new HashMap<StoredPeriod, Map<FigureKey, Standing>>();
        var waiting = marks.waiting(province, places.keySet());
        var ids = places.values().stream()
                .flatMap(List::stream)
                .map(Place::unit)
                .distinct()
                .toList();
        var codes = indicators.stream().map(Indicator::id).toList();
        places.keySet().stream()
                .filter(period -> !waiting.contains(period.id()))
                .collect(Collectors.groupingBy(StoredPeriod::year))
                .forEach((year, some) -> {
                    var descendants = totals.totals(province, year, some, ids, codes);
                    var own = bare.values(province, year, some, ids, codes);
                    some.forEach(period -> standings.put(
                            period,
                            standings(
                                    descendants.getOrDefault(period.id(), Map.of()),
                                    own.getOrDefault(period.id(), Map.of()))));
                });
        places.forEach((period, there) -> {
            if (waiting.contains(period.id())) {
                standings.put(period, of(province, period, there, indicators));
            }
        });
        return standings;
    }

    /** Paths of units whose figures the merge has not seen; for a year, also what those figures come to. */
    private record Changes(List<String> paths, Fresh fresh) {}

    private Changes changes(
            ProvinceId province, StoredPeriod period, List<Place> places, Collection<Indicator> indicators) {
        if (!KeptYear.is(period.period())) {
            return new Changes(within(places, marks.paths(province, period)), Fresh.NONE);
        }
        var changed = years.changed(province, period);
        if (changed.isEmpty()) {
            return new Changes(List.of(), Fresh.NONE);
        }
        var there = atlas.of(
                changed.stream().map(Changed::unit).collect(Collectors.toSet()),
                period.period().lastDay());
        // A unit that was moved waits under the parent that it left as well.
        var paths = Stream.concat(
                        there.stream().map(Place::path),
                        changed.stream().map(Changed::path).filter(Objects::nonNull))
                .distinct()
                .toList();
        var mine = within(places, paths);
        var units = mine.stream().map(path -> Place.ids(path).getLast()).collect(Collectors.toSet());
        var fresh = units.isEmpty() ? Fresh.NONE : new Fresh(units, composer.of(province, period, units, indicators));
        return new Changes(mine, fresh);
    }

    private static List<String> within(List<Place> places, List<String> paths) {
        if (paths.isEmpty()) {
            return paths;
        }
        var roots = new HashSet<String>();
        places.forEach(place -> roots.add(place.path()));
        return paths.stream()
                .filter(path -> Place.prefixes(path).anyMatch(roots::contains))
                .toList();
    }

    /** Units whose merged total is out of date, and what lies under them now. */
    private record Correction(Collection<Long> units, Map<FigureKey, Tally> totals) {}

    private Correction corrections(
            ProvinceId province,
            StoredPeriod period,
            List<Place> places,
            Collection<Indicator> indicators,
            Changes changes) {
        if (changes.paths().isEmpty()) {
            return new Correction(List.of(), Map.of());
        }
        var roots = new HashSet<String>();
        places.forEach(place -> roots.add(place.path()));
        var above = Recount.above(changes.paths()).stream()
                .map(level -> level.stream()
                        .filter(path -> Place.prefixes(path).anyMatch(roots::contains))
                        .collect(Collectors.toSet()))
                .filter(level -> !level.isEmpty())
                .toList();
        var units = above.stream()
                .flatMap(Collection::stream)
                .map(path -> Place.ids(path).getLast())
                .collect(Collectors.toSet());
        return new Correction(units, recount.of(province, period, above, Summing.of(indicators), changes.fresh()));
    }

    private static Map<FigureKey, Standing> standings(
            Map<FigureKey, Tally> descendants, Map<FigureKey, Composition> own) {
        var standings = new HashMap<FigureKey, Standing>();
        descendants.forEach((cell, tally) -> {
            var mine = own.get(cell);
            standings.put(cell, new Standing(tally, mine == null ? null : mine.value(), tally.periods()));
        });
        own.forEach((cell, mine) -> standings.computeIfAbsent(cell, ignored -> {
            var whole = descendants.getOrDefault(new FigureKey(cell.unit(), cell.indicator(), ""), Tally.NONE);
            return whole.any() ? Standing.NOTHING : new Standing(Tally.NONE, mine.value(), mine.periods());
        }));
        return standings;
    }
}
