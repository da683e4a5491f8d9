package vn.gandan.forms.internal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** What stands on a day in the place of units: each itself, the unit that took over from it, or all parts of one that was split. */
@Component
class Heirs {

    private final Organisation organisation;

    Heirs(Organisation organisation) {
        this.organisation = organisation;
    }

    /** One of which nothing is left is absent. */
    Map<UnitId, List<Unit>> of(Set<UnitId> units, LocalDate day) {
        return Scope.current().orElseGet(() -> Scope.closed("forms")).get(() -> {
            var standing = new HashMap<UnitId, List<Unit>>();
            find(units, day).forEach((id, unit) -> standing.put(id, List.of(unit)));
            var gone = new HashSet<>(units);
            gone.removeAll(standing.keySet());
            if (!gone.isEmpty()) {
                takenOver(gone, day, standing);
                gone.removeAll(standing.keySet());
                gone.forEach(unit -> standing.put(unit, parts(unit, day)));
            }
            return standing;
        });
    }

    private Map<UnitId, Unit> find(Collection<UnitId> ids, LocalDate day) {
        return organisation.find(ids, day).stream().collect(toMap(Unit::id, Function.identity()));
    }

    private void takenOver(Set<UnitId> gone, LocalDate day, Map<UnitId, List<Unit>> standing) {
        var heirs = organisation.heirs(gone, day);
        var units = find(new HashSet<>(heirs.values()), day);
        heirs.forEach((unit, heir) -> {
            if (units.containsKey(heir)) {
                standing.put(unit, List.of(Objects.requireNonNull(units.get(heir))));
            }
        });
    }

    /** Few units are split, so that going from step to step costs nothing worth mentioning. */
    private List<Unit> parts(UnitId unit, LocalDate day) {
        var all = new LinkedHashSet<UnitId>();
        follow(unit, day, all);
        return organisation.find(all, day);
    }

    private void follow(UnitId unit, LocalDate day, Set<UnitId> all) {
        for (var step : organisation.successions(unit)) {
            var successor = step.successor();
            var on = step.day();
            boolean taken = step.predecessor().equals(unit) && on != null && !on.isAfter(day);
            if (taken && successor != null && all.add(successor)) {
                follow(successor, day, all);
            }
        }
    }
}
