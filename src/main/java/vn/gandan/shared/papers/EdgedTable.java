package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A table whose rows say where their cells begin and end, and not which columns these are. */
final class EdgedTable {

    /** In twentieths of a point; drawn by hand, edges that are meant to be one differ a little. */
    private static final int APART = 60;

    private final TableRows rows;
    private final List<Row> read = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private int length;

    /** @param edges of its cells from the left of the first to the right of the last */
    private record Row(List<List<String>> cells, List<Integer> edges) {}

    EdgedTable(TableRows rows) {
        this.rows = rows;
    }

    void paragraph(String words) throws IOException {
        length += words.length();
        if (length > LimitedText.LONGEST) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more text than a paper holds");
        }
        cell.add(words.replace('\t', ' '));
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(List<Integer> edges) {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            read.add(new Row(cells, List.copyOf(edges)));
            cells = new ArrayList<>();
        }
    }

    void end() throws IOException {
        if (!cells.isEmpty() || !cell.isEmpty()) {
            endRow(List.of());
        }
        var columns = columns();
        for (var row : read) {
            write(row, columns);
        }
        read.clear();
        length = 0;
    }

    private NavigableSet<Integer> columns() {
        var all = new TreeSet<Integer>();
        read.forEach(row -> all.addAll(row.edges));
        var columns = new TreeSet<Integer>();
        for (int edge : all) {
            if (columns.isEmpty() || edge - columns.last() > APART) {
                columns.add(edge);
            }
        }
        return columns;
    }

    private void write(Row row, NavigableSet<Integer> columns) throws IOException {
        rows.beginRow();
        boolean known = row.edges.size() > row.cells.size();
        if (known) {
            rows.skip(before(columns, row.edges.getFirst()));
        }
        for (int each = 0; each < row.cells.size(); each++) {
            rows.beginCell();
            if (known) {
                rows.span(before(columns, row.edges.get(each + 1)) - before(columns, row.edges.get(each)));
            }
            for (var paragraph : row.cells.get(each)) {
                rows.paragraph(paragraph);
            }
            rows.endCell();
        }
        rows.endRow();
    }

    private static int before(NavigableSet<Integer> columns, int edge) {
        var own = columns.floor(edge);
        return own == null ? 0 : columns.headSet(own).size();
    }
}
