package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Tier;

/**
 * One level of a cascade on a day. A unit that issued a paper without owing one is counted apart, so that coverage never
 * exceeds what is owed.
 *
 * @param issued of those that owe
 * @param volunteers that issued one without owing it
 * @param medianDays from the directive's day to the unit's paper; none where no paper has a day
 */
public record CascadeLevel(
        Tier tier,
        int owed,
        int issued,
        int volunteers,
        int late,
        int extended,
        int pending,
        @Nullable Integer medianDays) {

    public int missing() {
        return owed - issued;
    }

    /** Hundredths of what is owed, rounded down: what is not complete never shows as complete. */
    public int percent() {
        return owed == 0 ? 100 : (int) (100L * issued / owed);
    }
}
