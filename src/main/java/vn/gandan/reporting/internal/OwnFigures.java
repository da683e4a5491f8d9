package vn.gandan.reporting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.shared.ProvinceId;

/**
 * What units gave for a period themselves: their figures of exactly the period and, where it is a kept year, what the merge
 * put together of their shorter ones.
 */
@Component
class OwnFigures {

    private final FigureStore figures;
    private final ComposedStore composed;

    OwnFigures(FigureStore figures, ComposedStore composed) {
        this.figures = figures;
        this.composed = composed;
    }

    Map<FigureKey, Composition> of(
            ProvinceId province, StoredPeriod period, Collection<Long> units, Collection<Integer> indicators) {
        var own = new HashMap<FigureKey, Composition>();
        if (units.isEmpty()) {
            return own;
        }
        if (KeptYear.is(period.period())) {
            own.putAll(composed.values(province, period, units, indicators));
        }
        figures.values(province, period, units, indicators)
                .forEach(figure -> own.put(figure.key(), new Composition(figure.value(), 1)));
        return own;
    }

    /** The same added up by the parents of the units. */
    List<Added> added(
            ProvinceId province, StoredPeriod period, Collection<Place> places, Collection<Integer> indicators) {
        if (places.isEmpty()) {
            return List.of();
        }
        var added = new ArrayList<>(figures.added(province, period, places, indicators));
        if (KeptYear.is(period.period())) {
            added.addAll(composed.added(province, period, places, indicators));
        }
        return added;
    }
}
