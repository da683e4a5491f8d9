package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.ProvinceId;

/**
 * What weighted means come to under units: of every unit that has both a value and a weight, unless units under it have.
 * They are put together when asked for: few indicators are of this kind, and their values cannot be kept as sums.
 */
@Component
class Means {

    private final PlaceStore atlas;
    private final StandingReader exact;
    private final Indicators indicators;

    Means(PlaceStore atlas, StandingReader exact, Indicators indicators) {
        this.atlas = atlas;
        this.exact = exact;
        this.indicators = indicators;
    }

    /** By unit and indicator: what lies under a unit, and what it counts for above, itself where nothing lies under it. */
    record Weighed(Map<FigureKey, Mean> below, Map<FigureKey, Mean> whole) {

        static Weighed nothing() {
            return new Weighed(new HashMap<>(), new HashMap<>());
        }

        void addAll(Weighed others) {
            below.putAll(others.below);
            whole.putAll(others.whole);
        }
    }

    /** Of the units under places of one province. */
    Weighed of(ProvinceId province, StoredPeriod period, List<Place> places, List<Indicator> weighted) {
        var tree = atlas.under(
                places.stream().map(Place::path).toList(), period.period().lastDay());
        var read = new ArrayList<>(weighted);
        weighted.forEach(indicator -> read.add(weight(indicator)));
        var standings = exact.of(province, period, tree, read);
        var means = Weighed.nothing();
        var deepestFirst = tree.stream()
                .sorted(Comparator.comparingInt(
                                (Place place) -> Place.ids(place.path()).size())
                        .reversed())
                .toList();
        for (var place : deepestFirst) {
            for (var indicator : weighted) {
                var part = part(place, indicator, means.below(), standings);
                if (part.any()) {
                    means.whole().put(new FigureKey(place.unit(), indicator.id(), ""), part);
                    means.below().merge(new FigureKey(place.parent(), indicator.id(), ""), part, Mean::plus);
                }
            }
        }
        return means;
    }

    private Mean part(
            Place place, Indicator indicator, Map<FigureKey, Mean> means, Map<FigureKey, Standing> standings) {
        var key = new FigureKey(place.unit(), indicator.id(), "");
        var below = means.getOrDefault(key, Mean.NONE);
        boolean collects = place.level() == indicator.collectedAt();
        if (below.any()) {
            return collects ? new Mean(below.weighted(), below.weight(), 1) : below;
        }
        var value = standings.getOrDefault(key, Standing.NOTHING).own();
        BigDecimal weight = standings
                .getOrDefault(new FigureKey(place.unit(), weight(indicator).id(), ""), Standing.NOTHING)
                .tally()
                .value();
        return value == null || weight == null ? Mean.NONE : new Mean(value.multiply(weight), weight, collects ? 1 : 0);
    }

    private Indicator weight(Indicator indicator) {
        return indicators.indicator(indicator.denominator().getFirst());
    }
}
