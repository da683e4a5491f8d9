package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.shared.ProvinceId;

/** Reads what stands for units of one province and exactly one period: merged totals, put right for waiting marks. */
@Component
class StandingReader {

    private final FigureStore figures;
    private final TotalStore totals;
    private final MarkStore marks;
    private final Recount recount;

    StandingReader(FigureStore figures, TotalStore totals, MarkStore marks, Recount recount) {
        this.figures = figures;
        this.totals = totals;
        this.marks = marks;
        this.recount = recount;
    }

    Map<FigureKey, Standing> of(
            ProvinceId province, StoredPeriod period, List<Place> places, Collection<Indicator> indicators) {
        var ids = places.stream().map(Place::unit).toList();
        var codes = indicators.stream().map(Indicator::id).toList();
        // Marks first: a merge that commits in between then only makes the correction needless, never missing.
        var corrected = corrections(province, period, places, indicators);
        var descendants = new HashMap<>(totals.totals(province, period, ids, codes));
        descendants.keySet().removeIf(key -> corrected.units().contains(key.unit()));
        descendants.putAll(corrected.totals());
        var own = Recount.own(figures.values(province, period, ids, codes));
        return standings(descendants, own);
    }

    /** Units whose merged total is out of date, and what lies under them now. */
    private record Correction(Collection<Long> units, Map<FigureKey, Tally> totals) {}

    private Correction corrections(
            ProvinceId province, StoredPeriod period, List<Place> places, Collection<Indicator> indicators) {
        var marked = marks.paths(province, period);
        if (marked.isEmpty()) {
            return new Correction(List.of(), Map.of());
        }
        var above = Recount.above(marked).stream()
                .map(level -> level.stream()
                        .filter(path -> places.stream().anyMatch(place -> path.startsWith(place.path())))
                        .collect(Collectors.toSet()))
                .filter(level -> !level.isEmpty())
                .toList();
        var units = above.stream()
                .flatMap(Collection::stream)
                .map(path -> Place.ids(path).getLast())
                .collect(Collectors.toSet());
        return new Correction(units, recount.of(province, period, above, Summing.of(indicators)));
    }

    private static Map<FigureKey, Standing> standings(
            Map<FigureKey, Tally> descendants, Map<FigureKey, BigDecimal> own) {
        var standings = new HashMap<FigureKey, Standing>();
        descendants.forEach((cell, tally) -> standings.put(cell, new Standing(tally, own.get(cell), 1)));
        own.forEach((cell, value) -> standings.computeIfAbsent(cell, ignored -> {
            var whole = descendants.getOrDefault(new FigureKey(cell.unit(), cell.indicator(), ""), Tally.NONE);
            return whole.any() ? Standing.NOTHING : new Standing(Tally.NONE, value, 1);
        }));
        return standings;
    }
}
