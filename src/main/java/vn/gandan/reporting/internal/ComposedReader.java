package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * Reads what stands for units and a period for which some reported shorter periods: composed unit by unit, then added
 * up the tree of the period's last day.
 */
@Component
class ComposedReader {

    private final FigureStore figures;
    private final PlaceStore atlas;
    private final Composer composer;
    private final Organisation organisation;

    ComposedReader(FigureStore figures, PlaceStore atlas, Composer composer, Organisation organisation) {
        this.figures = figures;
        this.atlas = atlas;
        this.composer = composer;
        this.organisation = organisation;
    }

    /** In a province in which no unit became another within the period: each unit's figures are its own. */
    Map<FigureKey, Standing> steady(
            ProvinceId province, StoredPeriod period, List<Place> places, Collection<Indicator> indicators) {
        var roots = places.stream().map(Place::path).toList();
        var tree = atlas.under(roots, period.period().lastDay());
        var units = tree.stream().map(Place::unit).toList();
        return upwards(tree, composer.of(province, period, units, indicators), indicators);
    }

    /** What stands for the units, and the figures of units divided within the period, which stand where all parts do. */
    record Composed(Map<FigureKey, Standing> standings, Collection<Divided> divided) {}

    Composed of(Period period, List<StoredPeriod> reported, List<Place> places, Collection<Indicator> indicators) {
        var roots = places.stream().map(Place::path).toList();
        var tree = atlas.under(roots, period.lastDay());
        var values = new HashMap<FigureKey, Map<Period, BigDecimal>>();
        var divided = new LinkedHashMap<Long, Divided>();
        for (var stored : reported) {
            add(values, stored, tree, divided, period, indicators);
        }
        var whole = new ArrayList<>(tree);
        divided.values().forEach(part -> whole.add(part.place()));
        return new Composed(
                upwards(whole, composed(values, period, indicators), indicators), List.copyOf(divided.values()));
    }

    private void add(
            Map<FigureKey, Map<Period, BigDecimal>> values,
            StoredPeriod stored,
            List<Place> tree,
            Map<Long, Divided> divided,
            Period asked,
            Collection<Indicator> indicators) {
        var heirs = heirs(tree, divided, stored.period(), asked);
        var ids = indicators.stream().map(Indicator::id).toList();
        atlas.of(heirs.keySet(), stored.period().lastDay()).stream()
                .collect(Collectors.groupingBy(place -> ProvinceId.ofPath(place.path())))
                .forEach((province, then) -> figures.values(
                                province, stored, then.stream().map(Place::unit).toList(), ids)
                        .forEach(figure -> {
                            var heir = Objects.requireNonNull(
                                    heirs.get(figure.key().unit()));
                            values.computeIfAbsent(
                                            new FigureKey(
                                                    heir,
                                                    figure.key().indicator(),
                                                    figure.key().item()),
                                            ignored -> new HashMap<>())
                                    .merge(stored.period(), Objects.requireNonNull(figure.value()), BigDecimal::add);
                        }));
    }

    /**
     * For each unit of the shorter period's last day, what it had become by the last day of the period asked for. One that was
     * divided counts as a unit of its own where all of its parts stand together.
     */
    private Map<Long, Long> heirs(List<Place> tree, Map<Long, Divided> divided, Period shorter, Period asked) {
        var provinces =
                tree.stream().map(place -> ProvinceId.ofPath(place.path())).collect(Collectors.toSet());
        var homes = organisation.homes(provinces, shorter.lastDay(), asked.lastDay());
        var heirs = new HashMap<Long, Long>();
        var inside = new HashSet<Long>();
        tree.forEach(place -> inside.add(place.unit()));
        inside.stream().filter(unit -> !homes.containsKey(new UnitId(unit))).forEach(unit -> heirs.put(unit, unit));
        var parted = new ArrayList<UnitId>();
        homes.forEach((unit, home) -> {
            if (home.divided()) {
                parted.add(unit);
            } else if (inside.contains(home.unit().value())) {
                heirs.put(unit.value(), home.unit().value());
            }
        });
        for (var unit : organisation.find(parted, shorter.lastDay())) {
            var part = Divided.of(unit, Objects.requireNonNull(homes.get(unit.id())));
            if (tree.stream().anyMatch(part::concerns)) {
                divided.put(unit.id().value(), part);
                heirs.put(unit.id().value(), part.place().unit());
            }
        }
        return heirs;
    }

    private static Map<FigureKey, Composition> composed(
            Map<FigureKey, Map<Period, BigDecimal>> values, Period asked, Collection<Indicator> indicators) {
        var overTime = indicators.stream().collect(Collectors.toMap(Indicator::id, Indicator::overTime));
        var composed = new HashMap<FigureKey, Composition>();
        values.forEach((cell, reported) -> Composition.of(
                        asked, reported, Objects.requireNonNull(overTime.get(cell.indicator())))
                .ifPresent(value -> composed.put(cell, value)));
        return composed;
    }

    private static Map<FigureKey, Standing> upwards(
            List<Place> tree, Map<FigureKey, Composition> own, Collection<Indicator> indicators) {
        var collecting = Summing.of(indicators).levels();
        var items = own.keySet().stream()
                .map(cell -> new FigureKey(0, cell.indicator(), cell.item()))
                .collect(Collectors.toSet());
        // The total comes before its categories: it decides for all of them whose figures stand.
        var totalsFirst =
                items.stream().sorted(Comparator.comparing(FigureKey::item)).toList();
        var standings = new HashMap<FigureKey, Standing>();
        var deepestFirst = new ArrayList<>(tree);
        deepestFirst.sort(
                Comparator.comparingInt((Place place) -> Place.ids(place.path()).size())
                        .reversed());
        for (var place : deepestFirst) {
            for (var item : totalsFirst) {
                var cell = new FigureKey(place.unit(), item.indicator(), item.item());
                var standing = settle(cell, standings, own);
                if (standing.tally().any()) {
                    standings.put(cell, standing);
                    var level = collecting.get(cell.indicator());
                    if (level != null) {
                        var part = standing.tally().asPartOfParent(place.level(), level);
                        standings.merge(
                                new FigureKey(place.parent(), cell.indicator(), cell.item()),
                                new Standing(part, null, standing.periods()),
                                ComposedReader::together);
                    }
                }
            }
        }
        return kept(standings, tree);
    }

    private static Standing settle(FigureKey cell, Map<FigureKey, Standing> below, Map<FigureKey, Composition> own) {
        var descendants = below.getOrDefault(cell, Standing.NOTHING);
        var whole = below.getOrDefault(new FigureKey(cell.unit(), cell.indicator(), ""), Standing.NOTHING);
        var mine = own.get(cell);
        if (mine == null) {
            return descendants;
        }
        if (whole.descendants().any()) {
            return descendants.descendants().any()
                    ? new Standing(descendants.descendants(), mine.value(), descendants.periods())
                    : Standing.NOTHING;
        }
        return new Standing(Tally.NONE, mine.value(), mine.periods());
    }

    private static Standing together(Standing one, Standing other) {
        return new Standing(
                one.descendants().plus(other.descendants()), one.own(), Math.max(one.periods(), other.periods()));
    }

    private static Map<FigureKey, Standing> kept(Map<FigureKey, Standing> standings, List<Place> tree) {
        var inside = new HashSet<Long>();
        tree.forEach(place -> inside.add(place.unit()));
        standings.keySet().removeIf(cell -> !inside.contains(cell.unit()));
        return standings;
    }
}
