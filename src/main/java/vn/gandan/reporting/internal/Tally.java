package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/**
 * What figures come to when added: how many there were, how many units of the collecting level they speak for, and
 * their sum. No figure is not zero: then there is no value. {@code periods}: of how many periods the most composed of
 * the figures was put together.
 */
record Tally(int figures, int reported, BigDecimal sum, int periods) {

    static final Tally NONE = new Tally(0, 0, BigDecimal.ZERO, 1);

    Tally(int figures, int reported, BigDecimal sum) {
        this(figures, reported, sum, 1);
    }

    Tally plus(Tally other) {
        return new Tally(
                figures + other.figures,
                reported + other.reported,
                sum.add(other.sum),
                Math.max(periods, other.periods));
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

    static Tally of(@Nullable Composition own) {
        return own == null ? NONE : new Tally(1, 0, own.value(), own.periods());
    }

    /** The same as its parent counts it: a unit of the collecting level speaks for itself alone. */
    Tally asPartOfParent(Level unit, Level collecting) {
        return any() && unit == collecting ? new Tally(figures, 1, sum, periods) : this;
    }
}
