package vn.gandan.workbooks.internal;

import static vn.gandan.workbooks.WorkbooksError.UPLOAD_DAMAGED;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_UNFOLDS_TOO_FAR;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_WITHOUT_CODES;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_WITHOUT_MARK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Refusal;

/**
 * Reads a filled-in workbook row by row. Its sheets are known by their marks, not by their names or order, and the fields by
 * the codes beside or above them.
 */
final class BookReader {

    private static final int MOST_SHEETS = 50;
    private static final int MOST_ROWS = 20_000;

    private final CellReader cells = new CellReader();
    private final Map<String, String> said = new HashMap<>();
    private final List<Stray> strays = new ArrayList<>();
    private final SeenReader seen = new SeenReader(cells);
    private @Nullable TallReader tall;
    private @Nullable WideReader wide;
    private @Nullable WideReader remarks;

    private BookReader() {}

    static Filled read(byte[] file) {
        Container.judge(file);
        var reader = new BookReader();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList()) {
                reader.read(sheet);
            }
            return reader.filled();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // The library tells of damage by exceptions of many kinds.
            throw UPLOAD_DAMAGED.refuse();
        }
    }

    /** Each row goes to whoever knows the sheet by a mark in it; a sheet without any is somebody's own. */
    private void read(Sheet sheet) throws IOException {
        RowTaker taker = null;
        int count = 0;
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                if (++count > MOST_ROWS) {
                    throw UPLOAD_UNFOLDS_TOO_FAR.refuse();
                }
                if (taker == null) {
                    taker = taker(sheet.getName(), row);
                } else {
                    taker.take(row);
                }
            }
        }
    }

    private @Nullable RowTaker taker(String sheet, org.dhatim.fastexcel.reader.Row row) {
        for (var cell : row) {
            switch (cells.text(cell)) {
                case Marks.WORKBOOK -> {
                    return this::takeMark;
                }
                case Marks.SEEN -> {
                    return seen.headed(row);
                }
                case Marks.FIELDS -> {
                    tall = new TallReader(cells, strays, sheet, row);
                    return tall;
                }
                case Marks.UNITS -> {
                    wide = new WideReader(cells, strays, sheet, row, Marks.UNITS);
                    return wide;
                }
                case Marks.REMARKS -> {
                    remarks = new WideReader(cells, strays, sheet, row, Marks.REMARKS);
                    return remarks;
                }
                default -> {}
            }
        }
        return null;
    }

    private void takeMark(org.dhatim.fastexcel.reader.Row row) {
        if (row.getCellCount() > 1) {
            said.put(cells.text(row.getCell(0)), cells.text(row.getCell(1)));
        }
    }

    private Filled filled() {
        if (!said.keySet().containsAll(List.of("form", "version", "unit", "period"))) {
            throw UPLOAD_WITHOUT_MARK.refuse();
        }
        var unit = mark("unit");
        if (tall != null) {
            var row = tall.row(unit, seen.figures(unit), seen.remarks(unit));
            return filled(unit, false, List.of(row));
        }
        if (wide != null) {
            return filled(unit, true, rows(wide));
        }
        throw UPLOAD_WITHOUT_CODES.refuse();
    }

    private List<Row> rows(WideReader figures) {
        var said = remarks == null ? Map.<String, Map<Cell, Said>>of() : remarks.byUnit();
        return figures.byUnit().entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        figures.at(entry.getKey()),
                        entry.getValue(),
                        said.getOrDefault(entry.getKey(), Map.of()),
                        seen.figures(entry.getKey()),
                        seen.remarks(entry.getKey())))
                .toList();
    }

    private Filled filled(String unit, boolean many, List<Row> rows) {
        return new Filled(mark("form"), version(mark("version")), unit, mark("period"), many, rows, strays);
    }

    private String mark(String name) {
        return said.getOrDefault(name, "");
    }

    private static int version(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
    }
}
