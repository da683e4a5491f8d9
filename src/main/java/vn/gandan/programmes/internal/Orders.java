package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.DUE_IN_PAST;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Reach;

/** Gives what was planned or concluded to the units that are to do it: a duty each. */
@Component
class Orders {

    private final Duties duties;
    private final Chronicle chronicle;

    Orders(Duties duties, Chronicle chronicle) {
        this.duties = duties;
        this.chronicle = chronicle;
    }

    void give(Matter matter, LocalDate dueOn, Unit giver, @Nullable DutyId parent, Reach reach) {
        var today = chronicle.today();
        if (dueOn.isBefore(today)) {
            throw DUE_IN_PAST.refuse(dueOn);
        }
        var leading = reach.units().stream().map(Unit::id).collect(Collectors.toSet());
        var supporters = reach.supporters().stream()
                .filter(unit -> !leading.contains(unit.id()))
                .toList();
        // Whoever supports does so once, however many lead.
        var first = reach.units().getFirst().id();
        duties.open(reach.units().stream()
                .map(unit -> duty(
                        matter, dueOn, today, giver, parent, unit, unit.id().equals(first) ? supporters : List.of()))
                .toList());
    }

    private static NewDuty duty(
            Matter matter,
            LocalDate dueOn,
            LocalDate today,
            Unit giver,
            @Nullable DutyId parent,
            Unit unit,
            List<Unit> supporters) {
        return new NewDuty(matter, unit, giver, null, parent, Clock.until(dueOn, today, unit.id()), supporters);
    }
}
