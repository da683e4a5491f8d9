package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A weighted mean on its way up (bình quân gia quyền): what the values with their weights come to, the weights, and how
 * many units of the collecting level are in it. Means are never added.
 */
record Mean(BigDecimal weighted, BigDecimal weight, int reported) {

    static final Mean NONE = new Mean(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final int DECIMALS = 12;

    Mean plus(Mean other) {
        return new Mean(weighted.add(other.weighted), weight.add(other.weight), reported + other.reported);
    }

    boolean any() {
        return weight.signum() > 0;
    }

    @Nullable BigDecimal value() {
        return any() ? weighted.divide(weight, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : null;
    }
}
