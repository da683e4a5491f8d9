package vn.gandan.shared;

import static vn.gandan.shared.SharedError.NUMBER_UNREADABLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as they are written on screens and papers: 2.477.180 and 109,402 in Vietnamese, 2,477,180 in English. */
public record Numbers(Locale locale) {

    public static final Numbers VIETNAMESE = new Numbers(Locale.of("vi"));
    public static final BigDecimal BILLION = new BigDecimal("1000000000");

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,24}(\\.\\d{1,9})?");

    /** At most three decimals, none needlessly; thousands always grouped. */
    public String of(BigDecimal value) {
        return format("#,##0.###").format(value);
    }

    public String of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** One decimal, and 100% without one; no space before the sign. */
    public String percent(BigDecimal value) {
        return format("0.#").format(value.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** An average, at most two decimals. */
    public String average(BigDecimal value) {
        return format("#,##0.##").format(value.setScale(2, RoundingMode.HALF_UP));
    }

    private DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(locale);
        symbols.setGroupingSeparator(locale.getLanguage().equals("en") ? ',' : '.');
        symbols.setDecimalSeparator(locale.getLanguage().equals("en") ? '.' : ',');
        symbols.setMinusSign('−');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** A decimal string of the API, point as separator, no grouping. */
    public static BigDecimal parsePlain(String text) {
        if (!PLAIN.matcher(text.strip()).matches()) {
            throw NUMBER_UNREADABLE.refuse(text);
        }
        return new BigDecimal(text.strip());
    }
}
