package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;

/**
 * Computes anew, deepest first, what lies under units whose descendants changed. The merge keeps what comes out; a
 * reader that finds marks waiting uses it at once, so both follow the same rule.
 */
@Component
class Recount {

    /** Which indicators add up over units, each with the level that collects it. */
    record Summed(Map<Integer, Level> levels) {}

    private final FigureStore figures;
    private final TotalStore totals;
    private final PlaceStore atlas;

    Recount(FigureStore figures, TotalStore totals, PlaceStore atlas) {
        this.figures = figures;
        this.totals = totals;
        this.atlas = atlas;
    }

    /** The units above the changed ones, as path prefixes, deepest first. */
    static Collection<Set<String>> above(Collection<String> changed) {
        var byDepth = new TreeMap<Integer, Set<String>>(Comparator.reverseOrder());
        for (String path : changed) {
            String above = parent(path);
            for (int depth = Place.ids(path).size() - 1; depth > 0; depth--) {
                byDepth.computeIfAbsent(depth, ignored -> new HashSet<>()).add(above);
                above = parent(above);
            }
        }
        return byDepth.values();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private static long last(String path) {
        return Place.ids(path).getLast();
    }

    /** What lies under each unit of the given paths (deepest first); a unit with nothing under it has no entry. */
    Map<FigureKey, Tally> of(
            ProvinceId province, StoredPeriod period, Collection<Set<String>> pathsDeepestFirst, Summed summed) {
        var result = new HashMap<FigureKey, Tally>();
        var recounted = new HashSet<Long>();
        for (var paths : pathsDeepestFirst) {
            var parents = paths.stream().map(Recount::last).collect(Collectors.toSet());
            addLevel(result, recounted, atlas.children(parents, period.period().lastDay()), province, period, summed);
            recounted.addAll(parents);
        }
        return result;
    }

    private void addLevel(
            Map<FigureKey, Tally> result,
            Set<Long> recounted,
            List<Place> children,
            ProvinceId province,
            StoredPeriod period,
            Summed summed) {
        var ids = children.stream().map(Place::unit).toList();
        var descendants = new HashMap<>(
                totals.totals(province, period, ids, summed.levels().keySet()));
        descendants.keySet().removeIf(key -> recounted.contains(key.unit()));
        var places = children.stream().collect(Collectors.toMap(Place::unit, place -> place));
        result.forEach((key, tally) -> {
            if (places.containsKey(key.unit())) {
                descendants.put(key, tally);
            }
        });
        var own = own(figures.values(province, period, ids, summed.levels().keySet()));
        cells(descendants, own).forEach(cell -> {
            var place = Objects.requireNonNull(places.get(cell.unit()));
            var collecting = Objects.requireNonNull(summed.levels().get(cell.indicator()));
            var part = standing(cell, descendants, own).asPartOfParent(place.level(), collecting);
            if (part.any()) {
                result.merge(new FigureKey(place.parent(), cell.indicator(), cell.item()), part, Tally::plus);
            }
        });
    }

    static Map<FigureKey, BigDecimal> own(List<StoredFigure> figures) {
        var own = new HashMap<FigureKey, BigDecimal>();
        for (var figure : figures) {
            if (figure.value() != null) {
                own.put(figure.key(), figure.value());
            }
        }
        return own;
    }

    private static Set<FigureKey> cells(Map<FigureKey, Tally> descendants, Map<FigureKey, BigDecimal> own) {
        var cells = new HashSet<>(descendants.keySet());
        cells.addAll(own.keySet());
        return cells;
    }

    /** Whether descendants have a figure is asked of the indicator's total, for every category of it. */
    static Tally standing(FigureKey cell, Map<FigureKey, Tally> descendants, Map<FigureKey, BigDecimal> own) {
        var whole = descendants.getOrDefault(new FigureKey(cell.unit(), cell.indicator(), ""), Tally.NONE);
        if (whole.any()) {
            return descendants.getOrDefault(cell, Tally.NONE);
        }
        return Tally.standing(Tally.NONE, own.get(cell));
    }
}
