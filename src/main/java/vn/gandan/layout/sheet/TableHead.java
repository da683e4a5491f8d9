package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Block.Column;

/** The rows of a table's head: groups over titles where there are groups, and codes under them where there are codes. */
public record TableHead(List<List<Cell>> rows) {

    /** One cell and how far it reaches from here; one that goes on from the row above has no text. */
    public record Cell(Style style, String text, int columns, int rows, boolean continued) {

        static Cell goesOn(int rows) {
            return new Cell(Style.CELL_HEAD, "", 1, rows, true);
        }
    }

    static TableHead of(List<Column> columns) {
        int groups = columns.stream().anyMatch(column -> column.group() != null) ? 1 : 0;
        int codes = columns.stream().anyMatch(column -> column.code() != null) ? 1 : 0;
        var rows = new ArrayList<List<Cell>>();
        if (groups > 0) {
            rows.add(groups(columns, codes));
        }
        rows.add(columns.stream()
                .map(column -> groups > 0 && column.group() == null
                        ? Cell.goesOn(reach(column, 1, codes))
                        : title(column, 1, codes))
                .toList());
        if (codes > 0) {
            rows.add(columns.stream().map(TableHead::code).toList());
        }
        return new TableHead(rows);
    }

    /** A title without a group begins in the first row, one without a code ends in the last. */
    private static Cell title(Column column, int rows, int codes) {
        return new Cell(Style.CELL_HEAD, column.title(), 1, reach(column, rows, codes), false);
    }

    private static int reach(Column column, int rows, int codes) {
        return column.code() == null ? rows + codes : rows;
    }

    private static Cell code(Column column) {
        var code = column.code();
        return code == null ? Cell.goesOn(1) : new Cell(Style.CELL_CODE, code, 1, 1, false);
    }

    private static List<Cell> groups(List<Column> columns, int codes) {
        var cells = new ArrayList<Cell>();
        int place = 0;
        while (place < columns.size()) {
            var group = columns.get(place).group();
            int end = place + 1;
            while (group != null
                    && end < columns.size()
                    && group.equals(columns.get(end).group())) {
                end++;
            }
            cells.add(
                    group == null
                            ? title(columns.get(place), 2, codes)
                            : new Cell(Style.CELL_HEAD, group, end - place, 1, false));
            place = end;
        }
        return cells;
    }
}
