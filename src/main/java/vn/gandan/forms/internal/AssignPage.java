package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Form;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** The page on which a form is given out, as it stands. */
public record AssignPage(
        Form form,
        String title,
        Assigning typed,
        Map<String, String> faults,
        List<Unit> roots,
        List<Reach> reaches,
        List<Level> approvers,
        List<Period.Kind> rhythms,
        List<Found> found,
        @Nullable Effect effect) {

    /** All units of a level under the root, by their kinds. */
    public record Reach(Level level, int units, List<Kind> kinds) {}

    public record Kind(String name, int units, boolean chosen) {}

    /** A unit that can be chosen by its name. */
    public record Found(Unit unit, @Nullable String above, boolean chosen) {}

    /** What would come of it: so many units, the first period and its due date; no version where none answers for it yet. */
    public record Effect(
            int units,
            @Nullable String period,
            @Nullable LocalDate due,
            @Nullable Integer version,
            String whom) {}

    public @Nullable String fault(String field) {
        return faults.get(field);
    }
}
