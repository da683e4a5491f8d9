package vn.gandan.workbooks.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/** A sheet of many units: a unit a row, a field a column. */
final class WideReader implements RowTaker {

    private final CellReader cells;
    private final List<Stray> strays;
    private final String sheet;
    private final boolean ofRemarks;
    private final Map<Integer, Cell> columns = new LinkedHashMap<>();
    private final Map<String, Map<Cell, Said>> byUnit = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private int units;

    WideReader(CellReader cells, List<Stray> strays, String sheet, org.dhatim.fastexcel.reader.Row codes, String mark) {
        this.cells = cells;
        this.strays = strays;
        this.sheet = sheet;
        this.ofRemarks = mark.equals(Marks.REMARKS);
        for (var cell : codes) {
            var code = cells.text(cell);
            if (code.equals(mark)) {
                units = cell.getColumnIndex();
            } else if (!code.isEmpty() && !code.equals(Marks.PASSED)) {
                head(new Spot(sheet, codes.getRowNum() - 1, cell.getColumnIndex()), code);
            }
        }
    }

    private void head(Spot spot, String code) {
        var field = Cell.parse(code);
        if (columns.containsValue(field)) {
            strays.add(new Stray(spot, Stray.Kind.FIELD_TWICE, code));
        } else {
            columns.put(spot.column(), field);
        }
    }

    @Override
    public void take(org.dhatim.fastexcel.reader.Row row) {
        var unit = cells.text(at(row, units));
        if (unit.equals(Marks.PASSED)) {
            return;
        }
        var spot = new Spot(sheet, row.getRowNum() - 1, units);
        if (unit.isEmpty()) {
            lost(row);
        } else if (byUnit.containsKey(unit)) {
            strays.add(new Stray(spot, Stray.Kind.UNIT_TWICE, first(unit).cell()));
        } else {
            byUnit.put(unit, said(row));
            spots.put(unit, spot);
        }
    }

    private Spot first(String unit) {
        return Objects.requireNonNull(spots.get(unit));
    }

    private void lost(org.dhatim.fastexcel.reader.Row row) {
        columns.keySet().stream()
                .filter(column -> !cells.text(at(row, column)).isEmpty())
                .findFirst()
                .ifPresent(column -> strays.add(new Stray(
                        new Spot(sheet, row.getRowNum() - 1, column),
                        Stray.Kind.UNIT_MISSING,
                        cells.text(at(row, column)))));
    }

    private Map<Cell, Said> said(org.dhatim.fastexcel.reader.Row row) {
        var all = HashMap.<Cell, Said>newHashMap(columns.size());
        columns.forEach((column, field) -> {
            var spot = new Spot(sheet, row.getRowNum() - 1, column);
            all.put(field, ofRemarks ? cells.remark(spot, at(row, column)) : cells.figure(spot, at(row, column)));
        });
        return all;
    }

    private static org.dhatim.fastexcel.reader.@Nullable Cell at(org.dhatim.fastexcel.reader.Row row, int column) {
        return column >= row.getCellCount() ? null : row.getCell(column);
    }

    Map<String, Map<Cell, Said>> byUnit() {
        return byUnit;
    }

    Spot at(String unit) {
        return first(unit);
    }
}
