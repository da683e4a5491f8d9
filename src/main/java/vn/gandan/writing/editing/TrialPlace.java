package vn.gandan.writing.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/**
 * The unit and period by which an outline is tried out, with what else could be chosen.
 *
 * @param unit null: the reader may see none
 */
public record TrialPlace(@Nullable Unit unit, Period period, Basis basis, List<Unit> units, List<Period> periods) {

    public TrialPlace {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
    }

    public boolean days() {
        return period.kind() == Period.Kind.DAYS;
    }
}
