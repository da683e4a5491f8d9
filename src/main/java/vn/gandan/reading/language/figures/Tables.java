package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Cells that hold nothing but a number; their unit comes from the head of the column, of the row, or of the table. */
final class Tables {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_HEAD = 300;
    private static final int MOST_SPACES = 8;

    private final CleanText text;
    private final UnitBefore labels;
    private final Cells cells;
    private TableHead head = TableHead.NONE;

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

    boolean cell(Numeral numeral) {
        int before = edge(numeral.start() - 1, -1);
        int behind = edge(numeral.end(), 1);
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

    /** @param start where the number's line begins */
    @Nullable Counted unit(Numeral numeral, int start) {
        if (numeral.start() - start > Cells.LONGEST_LINE) {
            return null;
        }
        learn(start);
        count(numeral, start);
        var column = head.column(position);
        if (column != null && column.ordinal()) {
            return null;
        }
        var row = labels.labelled(start, rowHeadEnd(numeral));
        var columnUnit = column == null ? null : column.unit();
        var shared = numeral.year() || position == 0 ? null : head.shared();
        return first(first(rowUnit(), known(columnUnit)), first(first(shared, known(row)), first(columnUnit, row)));
    }

    /** Of the cell whose unit was asked for last: the heads of its column and its row. */
    String label(Numeral numeral) {
        var column = head.column(position);
        var columnHead = column == null ? "" : column.words();
        int end = rowHeadEnd(numeral);
        int start = end;
        while (start > line && !Letters.betweenCells(text, start - 1)) {
            start--;
        }
        var rowHead = cells.words(start, end);
        return rowHead.isEmpty() || columnHead.isEmpty() ? rowHead + columnHead : columnHead + ", " + rowHead;
    }

    /** Reads the head of the table that the line belongs to, once for each table. */
    private void learn(int start) {
        int first = start;
        for (int lines = 0; lines < MOST_LINES && first > known && first > 0; lines++) {
            int above = cells.lineStart(first - 1);
            if (!cells.row(above, first - 1)) {
                break;
            }
            first = above;
        }
        if (known < 0 || first > known) {
            head = TableHead.of(text, cells, labels, first);
        }
        known = cells.lineEnd(start);
    }

    private void count(Numeral numeral, int start) {
        if (line != start) {
            line = start;
            counted = start;
            position = 0;
        }
        position += cells.separators(counted, numeral.start());
        counted = numeral.start();
    }

    private @Nullable Counted rowUnit() {
        int number = head.unitColumn();
        int start = number < 0 ? -1 : cells.start(line, number);
        return start < 0 ? null : labels.exactly(start, cells.end(start));
    }

    /** The first cell of the row that has words, and what stands before it. */
    private int rowHeadEnd(Numeral numeral) {
        int last = Math.min(numeral.start(), line + LONGEST_HEAD);
        int end = line;
        boolean words = false;
        while (end < last && !(words && Letters.betweenCells(text, end))) {
            words |= Character.isLetter(text.at(end));
            end++;
        }
        return end;
    }

    private static @Nullable Counted first(@Nullable Counted one, @Nullable Counted other) {
        return one != null ? one : other;
    }

    private static @Nullable Counted known(@Nullable Counted unit) {
        return unit == null || unit.unit().equals(Counted.ITEM) ? null : unit;
    }
}
