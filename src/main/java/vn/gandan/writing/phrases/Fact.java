package vn.gandan.writing.phrases;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;

/**
 * What is known of an indicator for the unit and period of a report.
 *
 * @param value null: nothing was reported, which is not zero
 * @param reported how many of the expected units have reported
 * @param lastYear the figure of the same period of last year, on the same map; null: there is none
 * @param before the figure of the period before
 * @param plan what was to be reached
 */
public record Fact(
        Indicator indicator,
        @Nullable BigDecimal value,
        int reported,
        int expected,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal before,
        @Nullable BigDecimal plan) {

    /** A figure that says none. */
    boolean none() {
        return value != null && value.signum() == 0;
    }

    public boolean complete() {
        return reported >= expected;
    }
}
