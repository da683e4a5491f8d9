package vn.gandan.shared.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of an .xlsx that one sees, with a tab between cells and an empty line between sheets. */
final class Workbook {

    /** Held in memory while rows are read one by one. */
    private static final long TEXTS_UNFOLDED = 40_000_000;

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MOST_SHEETS = 100;

    /** A row is as long as its last cell is far to the right, however empty. */
    private static final long MOST_CELLS = 20_000_000;

    private final Lines lines;
    private final SheetCell cells = new SheetCell();
    private long count;

    private Workbook(LimitedText text) {
        lines = new Lines(text);
    }

    static void read(byte[] content, OfficePackage parts, LimitedText text) throws IOException {
        for (var part : parts.parts()) {
            parts.measure(part, part.equals(TEXTS) ? TEXTS_UNFOLDED : Long.MAX_VALUE);
        }
        var workbook = new Workbook(text);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    workbook.read(sheet);
                }
            }
        }
    }

    private void read(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                count += row.getCellCount();
                if (count > MOST_CELLS) {
                    throw new NotReadable(PaperError.PAPER_TOO_LONG, "more cells than a paper has");
                }
                if (!row.isHidden()) {
                    lines.add(line(row));
                }
            }
        }
        lines.add("");
    }

    private String line(Row row) {
        var shown = new ArrayList<String>();
        for (var cell : row) {
            shown.add(cell == null ? "" : cells.shown(cell));
        }
        return String.join("\t", shown);
    }
}
