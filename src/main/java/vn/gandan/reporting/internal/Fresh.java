package vn.gandan.reporting.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What units gave themselves, put together anew for a reader because the merge has not come by; it stands for what is kept. */
record Fresh(Set<Long> units, Map<FigureKey, Composition> values) {

    static final Fresh NONE = new Fresh(Set.of(), Map.of());

    /** Those of the units given. */
    Map<FigureKey, Composition> of(Set<Long> some) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var mine = new HashMap<FigureKey, Composition>();
        values.forEach((key, value) -> {
            if (some.contains(key.unit())) {
                mine.put(key, value);
            }
        });
        return mine;
    }
}
