package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * Who stands, day by day, in the place of the units that forms and assignments name. Kept for as long as a reading is not
 * asked again, since the organisation may change.
 */
final class Standing {

    private final Map<LocalDate, Map<UnitId, List<Unit>>> days = new ConcurrentHashMap<>();

    Map<UnitId, List<Unit>> on(LocalDate day, Function<LocalDate, Map<UnitId, List<Unit>>> find) {
        var known = days.get(day);
        if (known == null) {
            known = find.apply(day);
            days.put(day, known);
        }
        return known;
    }
}
