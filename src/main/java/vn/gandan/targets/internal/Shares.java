package vn.gandan.targets.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Divides a target so that the parts add up to it exactly: what rounding leaves goes to the largest remainders. */
final class Shares {

    private Shares() {}

    static List<BigDecimal> equal(BigDecimal whole, int parts) {
        return by(
                        whole,
                        IntStream.range(0, parts)
                                .mapToObj(part -> BigDecimal.ONE)
                                .toList())
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A part without a weight gets nothing proposed: null, which is not zero. All are null where no weight counts. */
    static List<@Nullable BigDecimal> by(BigDecimal whole, List<? extends @Nullable BigDecimal> weights) {
        var sum = BigDecimal.ZERO;
        for (@Nullable BigDecimal weight : weights) {
            sum = weight == null ? sum : sum.add(weight);
        }
        int scale = Math.max(0, whole.stripTrailingZeros().scale());
        var parts = new ArrayList<@Nullable BigDecimal>();
        var exact = new ArrayList<@Nullable BigDecimal>();
        for (@Nullable BigDecimal weight : weights) {
            @Nullable BigDecimal part = weight == null || sum.signum() == 0
                    ? null
                    : whole.multiply(weight).divide(sum, 12, RoundingMode.DOWN);
            exact.add(part);
            parts.add(part == null ? null : part.setScale(scale, RoundingMode.DOWN));
        }
        return spread(whole, scale, exact, parts);
    }

    private static List<@Nullable BigDecimal> spread(
            BigDecimal whole, int scale, List<@Nullable BigDecimal> exact, List<@Nullable BigDecimal> parts) {
        var step = BigDecimal.ONE.movePointLeft(scale);
        var given = BigDecimal.ZERO;
        var order = new ArrayList<Integer>();
        for (int part = 0; part < parts.size(); part++) {
            var value = parts.get(part);
            if (value != null) {
                given = given.add(value);
                order.add(part);
            }
        }
        order.sort(Comparator.comparing((Integer part) -> remainder(exact, parts, part))
                .reversed());
        int left = whole.subtract(given).divide(step, 0, RoundingMode.HALF_UP).intValue();
        for (int turn = 0; turn < left && !order.isEmpty(); turn++) {
            int part = order.get(turn % order.size());
            var value = parts.get(part);
            parts.set(part, value == null ? null : value.add(step));
        }
        return parts;
    }

    private static BigDecimal remainder(List<@Nullable BigDecimal> exact, List<@Nullable BigDecimal> parts, int part) {
        var precise = exact.get(part);
        var rounded = parts.get(part);
        return precise == null || rounded == null ? BigDecimal.ZERO : precise.subtract(rounded);
    }
}
