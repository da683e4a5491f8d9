package vn.gandan.shared.papers;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The rows of an .xls that one sees, with a tab between cells and an empty line between sheets. */
final class OldWorkbook {

    /** POI holds all of it in memory, several times as large. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final MathContext DIGITS = new MathContext(15);

    private final SheetFormat format = new SheetFormat();
    private final Lines lines;

    private OldWorkbook(LimitedText text) {
        lines = new Lines(text);
    }

    static void read(DirectoryNode files, LimitedText text) throws IOException {
        var workbook = new OldWorkbook(text);
        try (var book = new HSSFWorkbook(files, false)) {
            for (int each = 0; each < book.getNumberOfSheets(); each++) {
                if (book.getSheetVisibility(each) == SheetVisibility.VISIBLE) {
                    workbook.read(book.getSheetAt(each));
                }
            }
        }
    }

    private void read(Sheet sheet) throws IOException {
        int before = sheet.getFirstRowNum();
        for (var row : sheet) {
            if (row.getRowNum() > before + 1) {
                lines.add("");
            }
            before = row.getRowNum();
            if (!row.getZeroHeight()) {
                lines.add(line(row));
            }
        }
        lines.add("");
    }

    private String line(Row row) {
        var shown = new ArrayList<String>();
        for (int each = 0; each < row.getLastCellNum(); each++) {
            var cell = row.getCell(each);
            shown.add(cell == null ? "" : shown(cell));
        }
        return String.join("\t", shown);
    }

    /** Of a formula what it came to when somebody saw it last. */
    private String shown(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                format.shown(
                        new BigDecimal(cell.getNumericCellValue(), DIGITS),
                        Objects.requireNonNullElse(cell.getCellStyle().getDataFormatString(), ""));
            case STRING -> cell.getStringCellValue().replaceAll("\\s+", " ").strip();
            default -> "";
        };
    }
}
