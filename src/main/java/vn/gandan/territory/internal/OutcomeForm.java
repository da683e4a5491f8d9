package vn.gandan.territory.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.organisation.Unit;

/**
 * The page that says what comes of the units of a step, as it was typed. {@code rest}: the number of the part to which children
 * go for which nothing was chosen.
 */
public record OutcomeForm(
        Plan plan,
        Kind kind,
        List<Unit> units,
        List<String> kinds,
        List<Part> parts,
        List<Child> children,
        List<Choice> parents,
        String to,
        String keep,
        String rest,
        Faults faults) {

    static final int MOST_PARTS = 6;

    public Unit unit() {
        return units.getFirst();
    }

    public boolean maySplitMore() {
        return kind == Kind.SPLIT && parts.size() < MOST_PARTS;
    }

    /** A unit that comes of it. {@code parent}: the value of a choice; empty: where its predecessor stands. */
    public record Part(int number, String name, String kind, String code, String parent) {}

    /** A child of the divided unit, and the number of the part that it goes to, as typed. */
    public record Child(Unit unit, String place) {}

    /** A unit to stand under: one that is there, or one that the plan makes. */
    public record Choice(
            String value, String label, @Nullable String group) {}
}
