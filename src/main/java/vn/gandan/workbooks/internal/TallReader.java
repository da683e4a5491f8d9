package vn.gandan.workbooks.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/** The sheet of one unit's form: a field a row. */
final class TallReader implements RowTaker {

    private final CellReader cells;
    private final List<Stray> strays;
    private final String sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Spot head;
    private final Map<Cell, Said> figures = new LinkedHashMap<>();
    private final Map<Cell, Said> remarks = new LinkedHashMap<>();

    TallReader(CellReader cells, List<Stray> strays, String sheet, org.dhatim.fastexcel.reader.Row marks) {
        this.cells = cells;
        this.strays = strays;
        this.sheet = sheet;
        this.head = new Spot(sheet, marks.getRowNum() - 1, 0);
        for (var cell : marks) {
            if (!CellReader.empty(cell)) {
                columns.putIfAbsent(cells.text(cell), cell.getColumnIndex());
            }
        }
    }

    @Override
    public void take(org.dhatim.fastexcel.reader.Row row) {
        var code = cells.text(at(row, Marks.FIELDS));
        if (code.isEmpty() || code.equals(Marks.PASSED)) {
            return;
        }
        var cell = Cell.parse(code);
        var figure = cells.figure(spot(row, Marks.VALUE), at(row, Marks.VALUE));
        if (figures.putIfAbsent(cell, figure) != null) {
            strays.add(new Stray(figure.at(), Stray.Kind.FIELD_TWICE, code));
            return;
        }
        remarks.put(cell, cells.remark(spot(row, Marks.REMARK), at(row, Marks.REMARK)));
    }

    private org.dhatim.fastexcel.reader.@Nullable Cell at(org.dhatim.fastexcel.reader.Row row, String mark) {
        Integer column = columns.get(mark);
        return column == null || column >= row.getCellCount() ? null : row.getCell(column);
    }

    private Spot spot(org.dhatim.fastexcel.reader.Row row, String mark) {
        return new Spot(sheet, row.getRowNum() - 1, columns.getOrDefault(mark, 0));
    }

    /** Without its column of figures it would say that all of them were taken out. */
    Row row(String unit, Map<Cell, String> seen, Map<Cell, String> seenRemarks) {
        return new Row(
                unit,
                head,
                columns.containsKey(Marks.VALUE) ? figures : Map.of(),
                columns.containsKey(Marks.REMARK) ? remarks : Map.of(),
                seen,
                seenRemarks);
    }
}
