package vn.gandan.shared.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** A number of a workbook as a Vietnamese reader sees it: points in thousands, a comma before decimals, days as days. */
final class SheetFormat {

    /** A format's words that are shown as they stand, its colours and languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** The day before the first that a workbook can hold, by a count that takes 1900 for a leap year. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24L * 60);

    /** Of thirds a reader sees no more. */
    private static final int MOST_DECIMALS = 10;

    /** No figure of a report is longer; 1E+400 would be four hundred zeros. */
    private static final int MOST_DIGITS = 40;

    private static final BigDecimal MOST_FORMATTED = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int LONGEST_FORMAT = 100;

    private final DataFormatter formatter = new DataFormatter(Locale.of("vi", "VN"));

    String shown(BigDecimal number, String format) {
        var bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf("ss") >= 0;
        if ((day || time) && !bare.equals("general") && number.signum() >= 0 && number.compareTo(LAST) <= 0) {
            return moment(number, bare, day, time);
        }
        boolean plain =
                bare.isBlank() || bare.equals("general") || bare.equals("@") || format.length() > LONGEST_FORMAT;
        return plain || number.abs().compareTo(MOST_FORMATTED) > 0 ? written(number) : formatted(number, format);
    }

    private static String moment(BigDecimal number, String format, boolean day, boolean time) {
        long minutes =
                number.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValue();
        var pattern = format.indexOf('d') >= 0 ? "dd/MM/uuuu" : format.indexOf('m') >= 0 ? "MM/uuuu" : "uuuu";
        var shown = day ? time ? pattern + " HH:mm" : pattern : "HH:mm";
        return FIRST.plusMinutes(minutes).format(DateTimeFormatter.ofPattern(shown));
    }

    /** The index of a format is asked for where it is one of the first, which are told by their words as well. */
    private String formatted(BigDecimal number, String format) {
        return formatter
                .formatRawCellContents(number.doubleValue(), Integer.MAX_VALUE, format)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String written(BigDecimal number) {
        boolean thirds = number.scale() > MOST_DECIMALS
                && number.abs().compareTo(BigDecimal.ONE.movePointLeft(MOST_DECIMALS)) > 0;
        var plain = (thirds ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number).stripTrailingZeros();
        boolean endless = Math.abs(plain.scale()) > MOST_DIGITS;
        return (endless ? plain.toString() : plain.toPlainString()).replace('.', ',');
    }
}
