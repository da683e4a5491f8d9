package vn.gandan.reading.language.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Doubt;
import vn.gandan.shared.CleanText;

/**
 * A number as it stands in a text: "1.976", "109,402", "4 219", "04".
 *
 * @param digits all its digits as one number
 * @param last how many of them stand behind its last point, comma or space
 * @param doubt why it may be another number than it is read as
 */
record Numeral(
        int start,
        int end,
        Form form,
        long digits,
        int last,
        @Nullable Doubt doubt) {

    /** What its points and commas can mean. */
    enum Form {
        PLAIN,
        /** 2.477.180, whatever separates its thousands. */
        THOUSANDS,
        /** 10,9; 0.125; 1.976,5. */
        DECIMAL,
        /** 1.976: thousands, unless the text writes numbers the English way. */
        POINT,
        /** 109,402: decimals, unless the text writes numbers the English way or counts something whole. */
        COMMA,
        /** No number: a telephone, a date, the number of a chapter. */
        MALFORMED
    }

    boolean wellFormed() {
        return form != Form.MALFORMED;
    }

    Numeral doubted(Doubt why) {
        return new Numeral(start, end, form, digits, last, why);
    }

    /** Where the words go on, which is behind the mark of a footnote. */
    int behind(CleanText text) {
        return doubt == Doubt.FOOTNOTE ? FootnoteMark.end(text, end) : end;
    }

    int length() {
        return end - start;
    }

    boolean zeroFirst(CleanText text) {
        return text.at(start) == '0';
    }

    boolean year() {
        return form == Form.PLAIN && length() == 4 && digits >= 1900 && digits <= 2100;
    }

    /** A whole number as small as those in names and outlines. */
    boolean smallerThan(int limit) {
        return form == Form.PLAIN && digits < limit;
    }

    /** @param whole whether it counts something that has no halves */
    BigDecimal value(int power, boolean whole, boolean english) {
        var value = BigDecimal.valueOf(digits, (decimal(whole, english) ? last : 0) - power);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private boolean decimal(boolean whole, boolean english) {
        return switch (form) {
            case DECIMAL -> true;
            case POINT -> english && !whole;
            case COMMA -> !english && !whole;
            case PLAIN, THOUSANDS, MALFORMED -> false;
        };
    }
}
