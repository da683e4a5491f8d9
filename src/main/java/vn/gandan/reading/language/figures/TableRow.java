package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/** A row of a table with numbers in it: what it is called, and the unit that it names. */
final class TableRow {

    private final Cells cells;
    private final UnitBefore labels;
    private final TableHead head;
    private final List<Span> row;
    private final List<Span> names = new ArrayList<>();

    /** By column, for the rows below that say nothing there. */
    private final List<@Nullable Span> named = new ArrayList<>();

    /** @param above the row before in the same table; a cell that spans both stands in that one */
    TableRow(Cells cells, UnitBefore labels, TableHead head, int line, @Nullable TableRow above) {
        this.cells = cells;
        this.labels = labels;
        this.head = head;
        row = cells.of(line);
        int figures = firstFigure();
        int last = lastName(figures);
        for (int each = 0; each < figures; each++) {
            var own = names(each) ? row.get(each) : null;
            var spanning = above != null && row.get(each).length() == 0 && each < above.named.size()
                    ? above.named.get(each)
                    : null;
            boolean spanned = own == null && spanning != null && (each < last || last < 0);
            var name = spanned ? spanning : own;
            named.add(name);
            if (name != null) {
                names.add(name);
            }
        }
    }

    /** The first cell that is a number, and counts no rows. */
    private int firstFigure() {
        boolean named = false;
        for (int each = 0; each < row.size(); each++) {
            boolean counted = counts(each) && cells.number(row.get(each));
            if (counted || (named && cells.beginsWithNumber(row.get(each)))) {
                return each;
            }
            named |= names(each);
        }
        return row.size();
    }

    private boolean counts(int each) {
        var column = head.column(each);
        return column == null ? each > 0 : !column.ordinal() && !column.code();
    }

    private int lastName(int figures) {
        int last = figures - 1;
        while (last >= 0 && !names(last)) {
            last--;
        }
        return last;
    }

    private boolean names(int each) {
        return cells.hasLetters(row.get(each)) && unit(each) == null;
    }

    String label() {
        return names.stream().map(cells::words).collect(Collectors.joining(", "));
    }

    /** What its unit column says. */
    @Nullable Counted stated() {
        Counted stated = null;
        for (int each = 0; each < row.size(); each++) {
            var unit = unit(each);
            stated = unit == null ? stated : unit;
        }
        return stated;
    }

    /** A column headed "Đơn vị" has units, or the names of offices. */
    private @Nullable Counted unit(int each) {
        var column = head.column(each);
        var cell = row.get(each);
        boolean units = column != null && column.units() && cell.length() > 0 && !cells.name(cell);
        return units ? labels.exactly(cell.start(), cell.end()) : null;
    }

    /** What its own name says. */
    @Nullable Counted implied() {
        for (var name : names.reversed()) {
            var unit = labels.labelled(name.start(), name.end());
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }
}
