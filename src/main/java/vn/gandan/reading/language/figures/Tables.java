package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.TableHead.Column;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Cells that hold nothing but a number; their unit comes from the head of the column, of the row, or of the table. */
final class Tables {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_SPACES = 8;

    private final CleanText text;
    private final UnitBefore labels;
    private final Cells cells;
    private TableHead head = TableHead.NONE;
    private @Nullable TableRow row;

    /** Up to where the table is known whose head was read last. */
    private int known = -1;

    private int line = -1;
    private int counted;
    private int position;

    Tables(CleanText text, UnitBefore labels) {
        this.text = text;
        this.labels = labels;
        cells = new Cells(text);
    }

    /** Whether what stands between the two places is all of a cell. */
    boolean cell(int start, int end) {
        int before = edge(start - 1, -1);
        int behind = edge(end, 1);
        boolean separatedBefore = Letters.betweenCells(text, before);
        boolean separatedBehind = Letters.betweenCells(text, behind);
        boolean begins = before < 0 || text.at(before) == '\n' || separatedBefore;
        boolean ends = behind >= text.length() || text.at(behind) == '\n' || separatedBehind;
        return begins && ends && (separatedBefore || separatedBehind);
    }

    private int edge(int place, int step) {
        int at = place;
        while (text.at(at) == ' ' && !Letters.betweenCells(text, at) && Math.abs(at - place) < MOST_SPACES) {
            at += step;
        }
        return at;
    }

    /**
     * What a cell counts; null where it counts nothing.
     *
     * @param start where the number's line begins
     */
    @Nullable Counted unit(Amount amount, int start) {
        var numeral = amount.numeral();
        if (numeral.start() - start > Cells.LONGEST_LINE) {
            return null;
        }
        learn(start);
        count(numeral, start);
        var column = head.column(position);
        boolean counts = column == null || !(column.ordinal() || column.code());
        if (start < head.end() || !counts || row == null) {
            return null;
        }
        return amount.counted() != null ? amount.counted() : unit(numeral, column, row);
    }

    private @Nullable Counted unit(Numeral numeral, @Nullable Column column, TableRow row) {
        var ofColumn = column == null ? null : column.unit();
        if (ofColumn != null && ofColumn.unit().equals("%")) {
            return ofColumn;
        }
        var stated = row.stated();
        var shared = numeral.year() || position == 0 ? null : head.shared();
        var implied = row.implied();
        var unit = first(first(stated, known(ofColumn)), first(shared, known(implied)));
        return first(unit, first(first(ofColumn, implied), headed(numeral, column)));
    }

    /** "Kết quả", "Năm 2023" above a number whose row names no unit: it counts what the row says. */
    private @Nullable Counted headed(Numeral numeral, @Nullable Column column) {
        boolean said = column != null && !column.words().isEmpty() && position > 0 && !numeral.year();
        return said ? new Counted(Counted.ITEM, 0, true, numeral.start(), numeral.start()) : null;
    }

    /** Of the cell whose unit was asked for last: the heads of its column and its row. */
    String label() {
        var column = head.column(position);
        var columnHead = column == null ? "" : column.words();
        var rowHead = row == null ? "" : row.label();
        return rowHead.isEmpty() || columnHead.isEmpty() ? rowHead + columnHead : columnHead + ", " + rowHead;
    }

    /** Reads the head of the table that the line belongs to, once for each table. */
    private void learn(int start) {
        int first = start;
        for (int lines = 0; lines < MOST_LINES && first > known && first > 0; lines++) {
            int above = cells.lineStart(first - 1);
            if (!cells.row(above, first - 1) && !title(above, first)) {
                break;
            }
            first = above;
        }
        if (known < 0 || first > known) {
            head = TableHead.of(text, cells, labels, first);
            row = null;
        }
        known = cells.lineEnd(start);
    }

    /** A line between rows with numbers: a title of those below, whose heads stand above it. */
    private boolean title(int start, int below) {
        boolean brief = below - start > 1 && below - start < LONGEST_TITLE;
        if (!brief || start == 0 || cells.of(below).stream().noneMatch(cells::number)) {
            return false;
        }
        int above = cells.lineStart(start - 1);
        return cells.row(above, start - 1);
    }

    private void count(Numeral numeral, int start) {
        if (line != start) {
            line = start;
            counted = start;
            position = 0;
            row = new TableRow(cells, labels, head, start, row);
        }
        position += cells.separators(counted, numeral.start());
        counted = numeral.start();
    }

    private static @Nullable Counted first(@Nullable Counted one, @Nullable Counted other) {
        return one != null ? one : other;
    }

    private static @Nullable Counted known(@Nullable Counted unit) {
        return unit == null || unit.unit().equals(Counted.ITEM) ? null : unit;
    }
}
