package vn.gandan.workbooks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gandan.forms.Field;
import vn.gandan.shared.Texts;

/** How our workbooks look: colours, number formats, what may be typed where. */
final class Paper {

    /** Of every official paper. */
    static final String FONT = "Times New Roman";

    static final String HEAD = "DCE6F1";
    static final String SECTION = "EEF3F8";
    static final String INPUT = "FFF8DC";
    static final String KNOWN = "E6F4EA";
    static final String CLOSED = "ECEEEB";
    static final String WRONG = "F7C6C1";

    private static final String RULE = "9AA39A";
    private static final int LONGEST_WORDS = 220;

    private Paper() {}

    static Workbook workbook(java.io.OutputStream out) {
        var book = new Workbook(out, "Gan Dan", "1.0");
        // Of another size than any cell's: LibreOffice passes over the font of cells that keep to the first one.
        book.setGlobalDefaultFont(FONT, 11);
        return book;
    }

    /** In Vietnamese, whatever the machine speaks; with as many decimals as the figure or its field has. */
    static String format(int decimals) {
        return "[$-42A]#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    static int decimals(Object figure, Field field) {
        return figure instanceof BigDecimal number
                ? Math.max(field.decimals(), number.stripTrailingZeros().scale())
                : field.decimals();
    }

    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    static void table(Range range) {
        range.style()
                .borderStyle("thin")
                .borderColor(RULE)
                .fontName(FONT)
                .fontSize(12)
                .set();
    }

    static void head(Range range) {
        range.style()
                .bold()
                .fontName(FONT)
                .fontSize(12)
                .fillColor(HEAD)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin")
                .borderColor(RULE)
                .set();
    }

    static void open(Range range, String colour) {
        range.style()
                .fillColor(colour)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    static void wrong(Worksheet sheet, int row, int column, String words, boolean commented) {
        sheet.style(row, column).fillColor(WRONG).set();
        if (commented) {
            sheet.comment(row, column, words);
        }
    }

    /** The spreadsheet refuses what the form would; text is told by its own sentence when it comes back. */
    static void validate(Range cells, Field field, Texts text) {
        var cell = Spot.column(cells.getLeft()) + (cells.getTop() + 1);
        var conditions = new ArrayList<String>(List.of("ISNUMBER(" + cell + ")"));
        var words = new ArrayList<String>();
        if (field.decimals() == 0) {
            conditions.add(cell + "=INT(" + cell + ")");
            words.add(text.of("workbooks.rule.whole"));
        } else {
            conditions.add(cell + "=ROUND(" + cell + "," + field.decimals() + ")");
            words.add(text.of("workbooks.rule.decimals", field.decimals()));
        }
        if (field.least() != null) {
            conditions.add(cell + ">=" + field.least().toPlainString());
            words.add(text.of("workbooks.rule.least", text.numbers().exact(field.least())));
        }
        if (field.most() != null) {
            conditions.add(cell + "<=" + field.most().toPlainString());
            words.add(text.of("workbooks.rule.most", text.numbers().exact(field.most())));
        }
        // The library writes the formula as it is.
        cells.validateWithFormula("AND("
                        + String.join(",", conditions).replace("<", "&lt;").replace(">", "&gt;") + ")")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(text.of("workbooks.rule.title"))
                .error(cut(String.join(" ", words)))
                .showErrorMessage(true);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }

    /** Against slips, not against people: no password. Columns may be made wider. */
    static void protect(Worksheet sheet) {
        sheet.protect("", SheetProtectionOption.DEFAULT_OPTIONS);
    }

    static void print(Worksheet sheet, boolean landscape) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.5f);
    }
}
