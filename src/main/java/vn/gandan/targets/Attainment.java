package vn.gandan.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Ratio;
import vn.gandan.shared.Period;

/**
 * How far a target is reached (mức đạt kế hoạch): per cent of the plan, and how many points that is from where it should be:
 * from the share of the period that has passed for a flow, from the whole target for a stock or ratio.
 */
public record Attainment(
        Standing standing,
        @Nullable BigDecimal percent,
        BigDecimal elapsed,
        @Nullable BigDecimal points) {

    /** Chưa có số liệu, chưa đến kỳ, không tính được %, vượt, đạt, đúng tiến độ, chậm, còn thiếu, chưa đạt khi hết kỳ. */
    public enum Standing {
        NO_FIGURE,
        NOT_BEGUN,
        NO_PERCENT,
        BEYOND,
        REACHED,
        ON_TRACK,
        SLOW,
        SHORT,
        MISSED;

        /** Whether somebody should look at it. */
        public boolean behind() {
            return this == SLOW || this == MISSED;
        }

        /** Whether the whole plan is fulfilled. */
        public boolean fulfilled() {
            return this == BEYOND || this == REACHED;
        }
    }

    /** Reports come after the days they tell of: so many points behind the calendar are no delay yet. */
    static final BigDecimal GRACE = new BigDecimal(5);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static Attainment of(
            Indicator indicator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reached,
            Period period,
            LocalDate today) {
        var elapsed = elapsed(period, today);
        if (reached == null) {
            return new Attainment(
                    today.isBefore(period.firstDay()) ? Standing.NOT_BEGUN : Standing.NO_FIGURE, null, elapsed, null);
        }
        var percent = Ratio.of(reached, target).percent();
        if (percent == null) {
            return new Attainment(Standing.NO_PERCENT, null, elapsed, null);
        }
        boolean flow = indicator.overTime() == OverTime.SUM;
        var points = percent.subtract(flow ? elapsed : HUNDRED);
        return new Attainment(
                standing(percent, points, flow, today.isAfter(period.lastDay())), percent, elapsed, points);
    }

    private static Standing standing(BigDecimal percent, BigDecimal points, boolean flow, boolean over) {
        int whole = percent.compareTo(HUNDRED);
        if (whole >= 0) {
            return whole > 0 ? Standing.BEYOND : Standing.REACHED;
        }
        if (over) {
            return Standing.MISSED;
        }
        if (!flow) {
            return Standing.SHORT;
        }
        return points.compareTo(GRACE.negate()) >= 0 ? Standing.ON_TRACK : Standing.SLOW;
    }

    /** Per cent of the period's days that have passed, today among them. */
    public static BigDecimal elapsed(Period period, LocalDate today) {
        long passed = Math.clamp(ChronoUnit.DAYS.between(period.firstDay(), today) + 1, 0, period.length());
        return HUNDRED.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(period.length()), 6, RoundingMode.HALF_UP);
    }
}
