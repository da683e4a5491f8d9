package vn.gandan.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to one duty, or in the same way to many. Published within the transaction of the step, in the name and
 * scope of whoever took it: what a listener writes stands and falls with the step.
 */
public record DutyStep(
        List<Duty> duties, DutyEvent.Kind kind, @Nullable String words) {

    public DutyStep {
        duties = List.copyOf(duties);
    }
}
