package vn.gandan.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A ratio and the parts it is computed from (tỷ lệ, tử số và mẫu số): never added, never averaged. Without both parts,
 * or of nothing, it has no value; what is shown is rounded only where it is shown.
 */
public record Ratio(
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

    /** Enough that rounding to the one or two decimals shown gives what the exact quotient would. */
    private static final int SCALE = 12;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static Ratio of(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Ratio(numerator, denominator);
    }

    /** So many in a hundred, as the catalogue's ratios are measured. */
    public @Nullable BigDecimal percent() {
        return numerator == null ? null : quotient(numerator.multiply(HUNDRED));
    }

    /** So many for each, as members of a team. */
    public @Nullable BigDecimal each() {
        return numerator == null ? null : quotient(numerator);
    }

    private @Nullable BigDecimal quotient(BigDecimal of) {
        if (denominator == null || denominator.signum() == 0) {
            return null;
        }
        var exact = of.divide(denominator, SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        // 100, not 1E+2: the API writes values as plain decimal strings.
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
