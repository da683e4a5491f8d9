package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Numbers;

/**
 * A number as its author wrote it, so that another can be written in the same way.
 *
 * @param span of its digits alone
 * @param power of ten that the words behind it multiply by: 9 for "109,402 tỷ"
 * @param decimals how many stand behind its comma
 */
record WrittenNumber(
        Span span, BigDecimal value, int power, int decimals, boolean grouped, boolean padded, boolean english) {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*(?:[ ]\\d{3}(?!\\d))*");
    private static final int MOST_DECIMALS = 3;
    private static final int LARGEST_POWER = 12;

    /** The number that begins at the place and means the value; null where it is written in another way. */
    static @Nullable WrittenNumber at(CleanText text, int start, int end, BigDecimal value) {
        var digits = DIGITS.matcher(text).region(start, end);
        if (!digits.lookingAt()) {
            return null;
        }
        var vietnamese = meaning(text, new Span(start, digits.end()), value, '.', ',');
        return vietnamese != null ? vietnamese : meaning(text, new Span(start, digits.end()), value, ',', '.');
    }

    private static @Nullable WrittenNumber meaning(
            CleanText text, Span span, BigDecimal value, char group, char comma) {
        var written = text.between(span.start(), span.end()).replace(" ", "");
        int point = written.lastIndexOf(comma);
        var whole = (point < 0 ? written : written.substring(0, point)).replace(String.valueOf(group), "");
        var rest = point < 0 ? "" : written.substring(point + 1);
        if (!(whole + rest).chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return null;
        }
        var plain = new BigDecimal(rest.isEmpty() ? whole : whole + "." + rest);
        for (int power = 0; power <= LARGEST_POWER; power++) {
            if (plain.movePointRight(power).compareTo(value) == 0) {
                return new WrittenNumber(
                        span,
                        value,
                        power,
                        rest.length(),
                        whole.length() <= MOST_DECIMALS || written.indexOf(group) >= 0,
                        written.startsWith("0") && rest.isEmpty() && written.length() > 1,
                        group == ',');
            }
        }
        return null;
    }

    /** Whether it tells the figure: to the last digit where it counts, as far as it goes where it was rounded or cut off. */
    boolean tells(BigDecimal figure) {
        if (power == 0 && decimals == 0) {
            return figure.compareTo(value) == 0;
        }
        return told(figure.movePointLeft(power), value.movePointLeft(power));
    }

    /** Whether it tells the percentage, rounded or cut off. */
    boolean tellsPercent(BigDecimal percent) {
        return told(percent, value);
    }

    private boolean told(BigDecimal exact, BigDecimal shown) {
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(shown) == 0
                || exact.setScale(decimals, RoundingMode.DOWN).compareTo(shown) == 0;
    }

    /** The figure with as many decimals as this number. */
    BigDecimal value(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The figure as this number would be written. */
    String writing(BigDecimal figure) {
        var shown = figure.movePointLeft(power);
        return styled(
                shown.setScale(Math.clamp(shown.scale(), 0, Math.max(decimals, MOST_DECIMALS)), RoundingMode.HALF_UP));
    }

    /** With the decimals that stand there, but at least one. */
    String writingPercent(BigDecimal percent) {
        if (decimals <= 1) {
            var words = (english ? new Numbers(Locale.ENGLISH) : Numbers.VIETNAMESE).percent(percent.abs());
            return words.substring(0, words.length() - 1);
        }
        return styled(percent.abs().setScale(decimals, RoundingMode.HALF_UP));
    }

    private String styled(BigDecimal shown) {
        var words = (english ? new Numbers(Locale.ENGLISH) : Numbers.VIETNAMESE).exact(shown);
        var ungrouped = grouped ? words : words.replace(english ? "," : ".", "");
        return padded && shown.compareTo(BigDecimal.TEN) < 0 && shown.scale() <= 0 ? "0" + ungrouped : ungrouped;
    }
}
