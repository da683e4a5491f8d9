package vn.gandan.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure between two periods (tăng, giảm): in its own measure and, where that tells anything, in per cent.
 * A ratio changes by points; from nothing, and from less than ten, a per cent would only frighten.
 */
public record Change(
        Kind kind,
        @Nullable BigDecimal before,
        @Nullable BigDecimal now,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent) {

    /** Cả hai kỳ chưa có, kỳ trước chưa có, kỳ này chưa có, không đổi, gốc quá nhỏ để tính %, có % và theo điểm %. */
    public enum Kind {
        NOTHING,
        NO_BEFORE,
        NO_NOW,
        SAME,
        TINY,
        PERCENT,
        POINTS
    }

    /** Of fewer than so many before, no per cent is told. */
    private static final BigDecimal LEAST_BASE = BigDecimal.TEN;

    public static Change of(@Nullable BigDecimal before, @Nullable BigDecimal now, boolean ratio) {
        if (before == null || now == null) {
            var kind = before != null ? Kind.NO_NOW : now != null ? Kind.NO_BEFORE : Kind.NOTHING;
            return new Change(kind, before, now, null, null);
        }
        var difference = now.subtract(before);
        if (difference.signum() == 0) {
            return new Change(Kind.SAME, before, now, BigDecimal.ZERO, null);
        }
        if (ratio) {
            return new Change(Kind.POINTS, before, now, difference, null);
        }
        if (before.abs().compareTo(LEAST_BASE) < 0) {
            return new Change(Kind.TINY, before, now, difference, null);
        }
        return new Change(
                Kind.PERCENT,
                before,
                now,
                difference,
                Ratio.of(difference, before.abs()).percent());
    }
}
