package vn.gandan.workbooks.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.VietnameseText;

/** Reads a cell as if its content had been typed on the page. */
final class CellReader {

    private static final int LONGEST_FIGURE = 60;
    private static final int LONGEST_REMARK = 500;
    private static final int WHOLE_LOOK = 12;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465;

    /** Days and times as every workbook numbers them without saying so. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
    private static final Pattern DAY_LETTERS = Pattern.compile("[dDyYmMhHsS]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]{1,3})?");

    // A sheet repeats few texts many times.
    private final Map<String, String> texts = new HashMap<>();

    /** Its text alone; empty where there is no cell. */
    String text(@Nullable Cell cell) {
        return cell == null ? "" : said(cell).text();
    }

    Said figure(Spot at, @Nullable Cell cell) {
        return cell == null ? new Said(at, "", null) : shortened(at, said(cell), LONGEST_FIGURE);
    }

    Said remark(Spot at, @Nullable Cell cell) {
        var said = cell == null ? new Read("", null) : said(cell);
        return shortened(at, new Read(said.text(), null), LONGEST_REMARK);
    }

    private record Read(String text, @Nullable Oddity oddity) {}

    /** What is longer than a field takes is no figure; its beginning shows which cell is meant. */
    private Said shortened(Spot at, Read read, int most) {
        if (read.text().length() <= most) {
            return new Said(at, texts.computeIfAbsent(read.text(), text -> text), read.oddity());
        }
        return new Said(at, read.text().substring(0, Math.min(WHOLE_LOOK, most)) + "…", Oddity.TOO_LONG);
    }

    private Read said(Cell cell) {
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case EMPTY -> new Read("", null);
            case STRING -> new Read(clean(cell.asString()), null);
            case BOOLEAN -> new Read(logical(raw), Oddity.LOGICAL);
            case ERROR -> new Read(clean(raw), Oddity.FAILURE);
            case NUMBER -> number(cell, raw, null);
            case FORMULA -> formula(cell, raw);
        };
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : VietnameseText.nfc(text).strip();
    }

    private static String logical(String raw) {
        return raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
    }

    /** What it came to when the workbook was kept. */
    private static Read formula(Cell cell, String raw) {
        if (cell.getValue() instanceof Boolean || "true".equals(cell.getText()) || "false".equals(cell.getText())) {
            return new Read(logical(raw), Oddity.LOGICAL);
        }
        if (raw.startsWith("#")) {
            return new Read(clean(raw), Oddity.FAILURE);
        }
        return NUMBER.matcher(raw).matches() ? number(cell, raw, Oddity.FORMULA) : new Read(clean(raw), Oddity.FORMULA);
    }

    private static Read number(Cell cell, String raw, @Nullable Oddity otherwise) {
        if (raw.isEmpty()) {
            return new Read("", null);
        }
        if (!NUMBER.matcher(raw).matches()) {
            return new Read(clean(raw), Oddity.FAILURE);
        }
        var value = new BigDecimal(raw);
        var format = QUOTED.matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("");
        if (day(cell.getDataFormatId(), format)) {
            return new Read(day(value), Oddity.DATE);
        }
        if (format.contains("%")) {
            return new Read(Written.typed(value.movePointRight(2)) + "%", Oddity.PERCENT);
        }
        return new Read(Written.typed(value), otherwise);
    }

    private static boolean day(@Nullable Integer number, String format) {
        boolean builtIn = number != null && DAYS.contains(number);
        return builtIn
                || (!format.equalsIgnoreCase("General")
                        && DAY_LETTERS.matcher(format).find());
    }

    private static String day(BigDecimal value) {
        boolean known = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return known ? DAY.format(FIRST_DAY.plusDays(value.longValue())) : Written.typed(value);
    }

    /** A number or text, whatever it is formatted as: for cells that were never typed in. */
    static boolean empty(@Nullable Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY;
    }
}
