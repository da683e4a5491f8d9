package vn.gandan.workbooks.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gandan.indicators.Cell;

/** The hidden sheet with what stood in the fields when the workbook was made; remarks follow, one a row. */
final class SeenReader {

    private final CellReader cells;
    private final Map<Integer, Cell> columns = new LinkedHashMap<>();
    private final Map<String, Map<Cell, String>> figures = new HashMap<>();
    private final Map<String, Map<Cell, String>> remarks = new HashMap<>();

    SeenReader(CellReader cells) {
        this.cells = cells;
    }

    RowTaker headed(org.dhatim.fastexcel.reader.Row codes) {
        for (var cell : codes) {
            var code = cells.text(cell);
            if (!code.isEmpty() && !code.equals(Marks.SEEN)) {
                columns.put(cell.getColumnIndex(), Cell.parse(code));
            }
        }
        return this::take;
    }

    private void take(org.dhatim.fastexcel.reader.Row row) {
        if (row.getCellCount() == 0) {
            return;
        }
        var first = cells.text(row.getCell(0));
        if (first.equals(Marks.REMARK) && row.getCellCount() > 3) {
            remarks.computeIfAbsent(cells.text(row.getCell(1)), ignored -> new HashMap<>())
                    .put(Cell.parse(cells.text(row.getCell(2))), cells.text(row.getCell(3)));
        } else if (!first.isEmpty()) {
            figures.put(first, said(row));
        }
    }

    private Map<Cell, String> said(org.dhatim.fastexcel.reader.Row row) {
        var all = HashMap.<Cell, String>newHashMap(columns.size());
        columns.forEach((column, field) -> {
            var cell = column < row.getCellCount() ? row.getCell(column) : null;
            if (!CellReader.empty(cell)) {
                all.put(field, cells.figure(new Spot("", 0, 0), cell).text());
            }
        });
        return all;
    }

    Map<Cell, String> figures(String unit) {
        return figures.getOrDefault(unit, Map.of());
    }

    Map<Cell, String> remarks(String unit) {
        return remarks.getOrDefault(unit, Map.of());
    }
}
