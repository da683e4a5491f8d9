package vn.gandan.reporting.internal;

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

    private final OwnFigures figures;
    private final TotalStore totals;
    private final PlaceStore atlas;

    Recount(OwnFigures figures, TotalStore totals, PlaceStore atlas) {
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
            ProvinceId province,
            StoredPeriod period,
            Collection<Set<String>> pathsDeepestFirst,
            Summed summed,
            Fresh fresh) {
        var result = new HashMap<FigureKey, Tally>();
        var recounted = new HashSet<Long>();
        for (var paths : pathsDeepestFirst) {
            var parents = paths.stream().map(Recount::last).collect(Collectors.toSet());
            var children = atlas.children(parents, period.period().lastDay());
            addLevel(result, recounted, children, province, period, summed, fresh);
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
            Summed summed,
            Fresh fresh) {
        var places = children.stream().collect(Collectors.toMap(Place::unit, place -> place));
        var indicators = summed.levels().keySet();
        var settled = places.keySet().stream()
                .filter(unit -> !recounted.contains(unit))
                .toList();
        var descendants = new HashMap<>(totals.totals(province, period, settled, indicators));
        result.forEach((key, tally) -> {
            if (places.containsKey(key.unit())) {
                descendants.put(key, tally);
            }
        });
        var above = new HashSet<Long>();
        descendants.keySet().forEach(key -> above.add(key.unit()));
        // Where nothing lies under a child, its own figures count, all of them: the database adds them up.
        var bare = children.stream()
                .filter(child -> !above.contains(child.unit()) && !fresh.units().contains(child.unit()))
                .toList();
        figures.added(province, period, bare, indicators)
                .forEach(added -> result.merge(
                        new FigureKey(added.parent(), added.indicator(), added.item()),
                        added.tally(level(summed, added.indicator())),
                        Tally::plus));
        var kept = new HashSet<>(above);
        kept.removeAll(fresh.units());
        var own = figures.of(province, period, kept, indicators);
        own.putAll(fresh.of(places.keySet()));
        cells(descendants, own).forEach(cell -> {
            var place = places.get(cell.unit());
            var collecting = summed.levels().get(cell.indicator());
            if (place != null && collecting != null) {
                var part = standing(cell, descendants, own).asPartOfParent(place.level(), collecting);
                if (part.any()) {
                    result.merge(new FigureKey(place.parent(), cell.indicator(), cell.item()), part, Tally::plus);
                }
            }
        });
    }

    private static Level level(Summed summed, int indicator) {
        return Objects.requireNonNull(summed.levels().get(indicator));
    }

    private static Set<FigureKey> cells(Map<FigureKey, Tally> descendants, Map<FigureKey, Composition> own) {
        var cells = new HashSet<>(descendants.keySet());
        cells.addAll(own.keySet());
        return cells;
    }

    /** Whether descendants have a figure is asked of the indicator's total, for every category of it. */
    private static Tally standing(FigureKey cell, Map<FigureKey, Tally> descendants, Map<FigureKey, Composition> own) {
        var whole = descendants.getOrDefault(new FigureKey(cell.unit(), cell.indicator(), ""), Tally.NONE);
        return whole.any() ? descendants.getOrDefault(cell, Tally.NONE) : Tally.of(own.get(cell));
    }
}
