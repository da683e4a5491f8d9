package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/**
 * The lines of a table above its first numbers. A head that spans columns stands in the first of them and has heads below;
 * one that spans lines stands in the first of these.
 */
final class HeadRows {

    private static final int MOST_ROWS = 4;

    private final Cells cells;
    private final List<List<Span>> rows = new ArrayList<>();
    private int end;

    HeadRows(CleanText text, Cells cells, int start) {
        this.cells = cells;
        end = start;
        while (rows.size() < MOST_ROWS && end < text.length() && take(cells.of(end))) {
            end = cells.lineEnd(end) + 1;
        }
    }

    /** Where the rows with numbers begin. */
    int end() {
        return end;
    }

    /** Lines with one cell that stand first are titles, and say nothing of the columns. */
    private boolean take(List<Span> row) {
        if (row.size() < 2) {
            return false;
        }
        if (!rows.isEmpty() && countsColumns(row)) {
            return true;
        }
        long filled = row.stream().filter(cell -> cell.length() > 0).count();
        boolean body = row.stream().anyMatch(cell -> cells.number(cell) && !cells.year(cell));
        boolean group = !rows.isEmpty()
                && (numbered(row.getFirst()) || (filled == 1 && row.getFirst().length() > 0));
        if (body || group || onlyYears(row)) {
            return false;
        }
        if (filled > 1 || !rows.isEmpty()) {
            rows.add(row);
        }
        return true;
    }

    private boolean onlyYears(List<Span> row) {
        return rows.isEmpty() && row.stream().noneMatch(cells::hasLetters);
    }

    /** "I", "A": a part of the table begins. */
    private boolean numbered(Span cell) {
        return cell.length() > 0
                && cells.words(cell).chars().allMatch(letter -> "IVX".indexOf(letter) >= 0 || cell.length() == 1)
                && cells.hasLetters(cell);
    }

    /** "A B 1 2 3=1+2", "(1) (2) (3)" below the heads. */
    private boolean countsColumns(List<Span> row) {
        int numbers = 0;
        for (var cell : row) {
            var words = cells.words(cell).replace("(", "").replace(")", "");
            boolean next = words.equals(String.valueOf(numbers + 1)) || words.startsWith(numbers + 1 + "=");
            boolean letter = words.length() == 1 && cells.hasLetters(cell);
            if (!next && !letter && !words.isEmpty()) {
                return false;
            }
            numbers += next ? 1 : 0;
        }
        return numbers > 1;
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The heads above a column, the widest first. */
    List<Span> path(int column) {
        var path = new ArrayList<Span>();
        for (int row = 0; row < rows.size(); row++) {
            int from = filled(row, column) || !filledBelow(row, column) ? column : spanning(row, column);
            if (filled(row, from)) {
                path.add(rows.get(row).get(from));
            }
        }
        int only = rows.isEmpty() ? 0 : spanning(0, column);
        return path.isEmpty() && !rows.isEmpty() && filled(0, only)
                ? List.of(rows.getFirst().get(only))
                : path;
    }

    private int spanning(int row, int column) {
        int from = column;
        while (from > 0 && !filled(row, from)) {
            from--;
        }
        return from;
    }

    private boolean filledBelow(int row, int column) {
        for (int below = row + 1; below < rows.size(); below++) {
            if (filled(below, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean filled(int row, int column) {
        return column < rows.get(row).size() && rows.get(row).get(column).length() > 0;
    }
}
