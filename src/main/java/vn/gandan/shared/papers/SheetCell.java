package vn.gandan.shared.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import vn.gandan.shared.SheetNumber;

/** A cell as a Vietnamese reader sees it: numbers with a comma before their decimals, days as days, shares as per cent. */
final class SheetCell {

    /** A format's words that are shown as they stand, its colours and languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DAY = Pattern.compile("[yYdD]");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The day before the first that a workbook can hold, by a count that takes 1900 for a leap year. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No figure of a report is longer; 1E+400 would be four hundred zeros. */
    private static final int MOST_DIGITS = 40;

    private SheetCell() {}

    static String shown(Cell cell) {
        return SheetNumber.of(cell).map(number -> shown(number, format(cell))).orElseGet(() -> words(cell));
    }

    private static String format(Cell cell) {
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return LITERAL.matcher(format).replaceAll("");
    }

    private static String shown(BigDecimal number, String format) {
        if (DAY.matcher(format).find() && number.signum() > 0 && number.compareTo(LAST) <= 0) {
            return FIRST.plusDays(number.longValue()).format(WRITTEN);
        }
        return format.contains("%") ? written(number.multiply(HUNDRED)) + "%" : written(number);
    }

    private static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        boolean endless = Math.abs(plain.scale()) > MOST_DIGITS;
        return (endless ? plain.toString() : plain.toPlainString()).replace('.', ',');
    }

    private static String words(Cell cell) {
        var text = Objects.requireNonNullElse(cell.getText(), "");
        return text.replaceAll("\\s+", " ").strip();
    }
}
