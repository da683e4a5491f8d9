package vn.gandan.shared;

import static vn.gandan.shared.SharedError.NUMBER_UNREADABLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written on screens and papers: 2.477.180 and 109,402 in Vietnamese, 2,477,180 in English. */
public record Numbers(Locale locale) {

    public static final Numbers VIETNAMESE = new Numbers(Locale.of("vi"));
    public static final BigDecimal BILLION = new BigDecimal("1000000000");
    public static final BigDecimal MILLION = new BigDecimal("1000000");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,24}(\\.\\d{1,9})?");
    private static final Pattern TYPED = Pattern.compile("[-−]?(\\d{1,24}|\\d{1,3}([. ]\\d{3}){1,7})(,\\d{1,9})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2009\u202F]+");

    /** At most three decimals, none needlessly; thousands always grouped. */
    public String of(BigDecimal value) {
        return format("#,##0.###").format(value);
    }

    /** Every decimal it has: sums of such figures can be checked by eye. */
    public String exact(BigDecimal value) {
        return format("#,##0.##########").format(value);
    }

    public String of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** One decimal, and 100% without one; no space before the sign. What is not quite all is never shown as 100%. */
    public String percent(BigDecimal value) {
        boolean almostAll = value.compareTo(HUNDRED) < 0 && value.compareTo(ALMOST_ALL) > 0;
        return format("#,##0.#").format(almostAll ? ALMOST_ALL : value) + "%";
    }

    /** A change, with its sign: +3%, −4%. */
    public String change(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent(percent);
    }

    /** Always with so many decimals, for a column whose commas stand under each other. */
    public String fixed(BigDecimal value, int decimals) {
        return format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)))
                .format(value);
    }

    /** An average, at most two decimals. */
    public String average(BigDecimal value) {
        return format("#,##0.##").format(value);
    }

    /**
     * Đồng in the largest unit that tells it exactly with at most three decimals, so that nothing told is lost: 252,43
     * tỷ đồng, 2.255,6 triệu đồng, 450.000 đồng.
     */
    public String money(BigDecimal dong) {
        boolean english = locale.getLanguage().equals("en");
        if (toldExactly(dong, BILLION)) {
            return of(dong.movePointLeft(9)) + (english ? " billion đồng" : " tỷ đồng");
        }
        if (toldExactly(dong, MILLION)) {
            return of(dong.movePointLeft(6)) + (english ? " million đồng" : " triệu đồng");
        }
        return of(dong) + " đồng";
    }

    private static boolean toldExactly(BigDecimal dong, BigDecimal unit) {
        return dong.abs().compareTo(unit) >= 0
                && dong.divide(unit).stripTrailingZeros().scale() <= 3;
    }

    /** A value with its measure: 2.477.180 m², 95,1%, 109,402 tỷ đồng. */
    public String measured(BigDecimal value, String measure) {
        return switch (measure) {
            case "%" -> percent(value);
            case "đồng" -> money(value);
            default -> of(value) + " " + measure;
        };
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

    /**
     * As people here type it, in either language of the screen: 1800, 1.800 or 1 800, a comma before decimals. Empty for what
     * is no number; 1.5 is none, since nobody can tell which one was meant.
     */
    public static Optional<BigDecimal> typed(String text) {
        String written = SPACES.matcher(text.strip()).replaceAll(" ");
        if (!TYPED.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(
                written.replace(".", "").replace(" ", "").replace('−', '-').replace(',', '.')));
    }

    /** A decimal string of the API, point as separator, no grouping. */
    public static BigDecimal parsePlain(String text) {
        if (!PLAIN.matcher(text.strip()).matches()) {
            throw NUMBER_UNREADABLE.refuse(text);
        }
        return new BigDecimal(text.strip());
    }
}
