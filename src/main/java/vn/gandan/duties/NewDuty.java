package vn.gandan.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/**
 * A duty to be opened: what, for which unit (as it stands today), given by whom, on which clock; units that support it
 * (phối hợp) get one of their own beside it. What a unit owes already to the same source and slot is not opened again.
 */
public record NewDuty(
        Matter matter,
        Unit unit,
        @Nullable Unit giver,
        @Nullable Long assignee,
        @Nullable DutyId parent,
        Clock clock,
        List<Unit> supporters) {

    public static NewDuty of(Matter matter, Unit unit, @Nullable Unit giver, Clock clock) {
        return new NewDuty(matter, unit, giver, null, null, clock, List.of());
    }
}
