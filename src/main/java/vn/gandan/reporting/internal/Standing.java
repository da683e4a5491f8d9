package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a unit: what its descendants come to, its own figure, and from how many periods they were put together
 * (1 where the figure is of exactly the period asked for).
 */
record Standing(Tally descendants, @Nullable BigDecimal own, int periods) {

    static final Standing NOTHING = new Standing(Tally.NONE, null, 1);

    Tally tally() {
        return Tally.standing(descendants, own);
    }

    /** The unit's own figure where its descendants' total counts instead. */
    @Nullable BigDecimal stated() {
        return descendants.any() ? own : null;
    }
}
