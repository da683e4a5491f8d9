package vn.gandan.reading.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a text states (số liệu).
 *
 * @param span the number with its unit words: "1.976 cuộc", "109,402 tỷ đồng"; without "trên", "gần", "/năm"
 * @param value exact, multipliers expanded
 * @param unit code of the unit ("session", "person-time", "VND", "%"; "item" for any other counted noun)
 * @param unitText the unit in the words of the text, empty where none stands there
 * @param of the denominator of a/b
 * @param label what is counted, a short phrase made of the words around it
 * @param bound whether the text says more than, less than or about it; null: exact
 * @param change whether the figure is itself a rise or a fall; null: neither
 * @param period the span of time it is stated for, in the words of the text
 * @param doubt why its number may be meant in another way; null: it is plain
 */
public record StatedFigure(
        Span span,
        BigDecimal value,
        String unit,
        String unitText,
        @Nullable BigDecimal of,
        String label,
        Kind kind,
        @Nullable Bound bound,
        @Nullable Change change,
        @Nullable Span period,
        @Nullable Doubt doubt) {

    /**
     * What was done; what is aimed at; a state of affairs; the length of the period looked back on; how many parts a
     * directive has. The last two are no results, and are not proposed as figures of a unit.
     */
    public enum Kind {
        RESULT,
        TARGET,
        STATISTIC,
        DURATION,
        CONTENT
    }

    /** Hơn, trên; gần, dưới; khoảng; ít nhất; không quá. */
    public enum Bound {
        ABOVE(">"),
        BELOW("<"),
        ABOUT("~"),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** 1,976 among numbers such as 1.976; 12. 345, 1.9760, 1.97б; 1.976(1). */
    public enum Doubt {
        SEPARATOR,
        MISTYPED,
        FOOTNOTE
    }

    /** Tăng, giảm. */
    public enum Change {
        RISE,
        FALL
    }
}
