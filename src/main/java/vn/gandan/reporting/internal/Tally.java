package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/**
 * What figures come to when added: how many there were, how many units of the collecting level they speak for, and
 * their sum. No figure is not zero: then there is no value.
 */
record Tally(int figures, int reported, BigDecimal sum) {

    static final Tally NONE = new Tally(0, 0, BigDecimal.ZERO);

    Tally plus(Tally other) {
        return new Tally(figures + other.figures, reported + other.reported, sum.add(other.sum));
    }

    boolean any() {
        return figures > 0;
    }

    @Nullable BigDecimal value() {
        return any() ? sum : null;
    }

    /**
     * What a unit counts for: the total of its descendants or, where none of them has a figure, its own. Never both.
     */
    static Tally standing(Tally descendants, @Nullable BigDecimal own) {
        if (descendants.any()) {
            return descendants;
        }
        return own == null ? NONE : new Tally(1, 0, own);
    }

    /** The same as its parent counts it: a unit of the collecting level speaks for itself alone. */
    Tally asPartOfParent(Level unit, Level collecting) {
        return any() && unit == collecting ? new Tally(figures, 1, sum) : this;
    }
}
