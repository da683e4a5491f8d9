package vn.gandan.workbooks.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.gandan.shared.Numbers;

/** Figures between the cells of a spreadsheet and what people type. */
final class Written {

    /** A spreadsheet keeps so many digits of a number and drops the rest. */
    private static final MathContext KEPT = new MathContext(15);

    private Written() {}

    /** What goes into a cell: a number, or its text where the spreadsheet would lose digits of it or it is none. */
    static Object cell(String text) {
        return Numbers.typed(text)
                .filter(figure -> figure.stripTrailingZeros().precision() <= KEPT.getPrecision())
                .<Object>map(Written::plain)
                .orElse(text);
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    /** A cell's number as it would be typed: 1800, 12,5; what arithmetic left over past the last digit is dropped. */
    static String typed(BigDecimal number) {
        var kept = number.round(KEPT).stripTrailingZeros();
        return plain(kept).toPlainString().replace('.', ',');
    }

    /** With every digit it has. */
    static String full(BigDecimal figure) {
        return plain(figure.stripTrailingZeros()).toPlainString().replace('.', ',');
    }

    /** 1.800 and 1800 say the same. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var first = Numbers.typed(one);
        var second = Numbers.typed(other);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }
}
