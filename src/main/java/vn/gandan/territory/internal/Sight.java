package vn.gandan.territory.internal;

import java.util.List;
import vn.gandan.organisation.SuccessionEffect.Effect;

/** A plan with everything that its page shows: its steps in words, both trees, what it does, and what is wrong with it. */
public record Sight(
        Plan plan,
        List<String> steps,
        List<Branch> before,
        List<Branch> after,
        List<Effect> effects,
        List<String> faults,
        BasisForm basis) {

    public boolean ready() {
        return !steps.isEmpty() && faults.isEmpty();
    }
}
