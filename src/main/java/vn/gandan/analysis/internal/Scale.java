package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A scale from zero up, with at most four gridlines at round numbers (thang đo). */
record Scale(BigDecimal step, int lines) {

    private static final int MOST_LINES = 4;
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    /** The smallest that holds the largest value. */
    static Scale upTo(BigDecimal largest) {
        if (largest.signum() <= 0) {
            return new Scale(BigDecimal.ONE, 1);
        }
        var least = largest.divide(BigDecimal.valueOf(MOST_LINES), 9, RoundingMode.CEILING);
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        var step = ROUND.stream()
                .map(power::multiply)
                .filter(one -> one.compareTo(least) >= 0)
                .findFirst()
                .orElse(least);
        int lines = largest.divide(step, 0, RoundingMode.CEILING).intValue();
        return new Scale(step.stripTrailingZeros(), Math.max(1, lines));
    }

    BigDecimal top() {
        return step.multiply(BigDecimal.valueOf(lines));
    }

    /** Where the lines stand, from zero up. */
    List<BigDecimal> ticks() {
        return Stream.iterate(0, line -> line + 1)
                .limit(lines + 1L)
                .map(line -> step.multiply(BigDecimal.valueOf(line)))
                .toList();
    }

    /** How far up a value stands on a height. */
    double position(BigDecimal value, double height) {
        return value.doubleValue() / top().doubleValue() * height;
    }
}
