package vn.gandan.shared.papers;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of tables. A cell that spans several columns is followed by as many tabs, so that columns stay in their places; a
 * table inside a cell becomes words of that cell.
 */
final class TableRows {

    private static final int WIDEST = 63;

    private final Lines lines;
    private final Deque<Row> open = new ArrayDeque<>();
    private boolean notes;

    TableRows(Lines lines) {
        this.lines = lines;
    }

    /** A row that is being read, with the paragraphs of its last cell. */
    private static final class Row {
        private final List<String> cells = new ArrayList<>();
        private List<String> cell = new ArrayList<>();
        private int columns = 1;
        private boolean merged;
        private int length;
    }

    boolean inside() {
        return !open.isEmpty();
    }

    void beginRow() {
        open.push(new Row());
    }

    void beginCell() {
        if (inside()) {
            var row = open.getFirst();
            row.cell = new ArrayList<>();
            row.columns = 1;
            row.merged = false;
        }
    }

    /** The row begins behind so many columns of its table. */
    void skip(int columns) {
        for (int each = Math.clamp(columns, 0, WIDEST); inside() && each > 0; each--) {
            open.getFirst().cells.add("");
        }
    }

    void span(int columns) {
        if (inside()) {
            open.getFirst().columns = Math.clamp(columns, 1, WIDEST);
        }
    }

    /** The cell goes on where the one above or before it began, and says nothing of its own. */
    void merge() {
        if (inside()) {
            open.getFirst().merged = true;
        }
    }

    void paragraph(String words) throws IOException {
        if (!inside()) {
            lines.add(words);
            return;
        }
        var row = open.getFirst();
        row.length += words.length();
        if (row.length > LimitedText.LONGEST) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more text than a paper holds");
        }
        if (!words.isBlank()) {
            row.cell.add(words.strip());
        }
    }

    /** Notes stand behind everything else, below a heading of theirs. */
    void note(String mark, String words) throws IOException {
        if (!words.isEmpty()) {
            if (!notes) {
                lines.add("");
                lines.add(Notes.HEADING);
                notes = true;
            }
            lines.add(mark + words.replace('\n', ' '));
        }
    }

    void endCell() {
        if (inside()) {
            var row = open.getFirst();
            row.cells.add(row.merged ? "" : String.join("\n", row.cell));
            for (int more = 1; more < row.columns; more++) {
                row.cells.add("");
            }
        }
    }

    void endRow() throws IOException {
        if (!inside()) {
            return;
        }
        var cells = open.pop().cells;
        boolean framed = cells.stream().filter(cell -> !cell.isEmpty()).count() < 2;
        if (framed) {
            // One cell is a frame around paragraphs, and these stay what they are.
            for (var paragraph : String.join("", cells).split("\n", -1)) {
                paragraph(indent(cells) + paragraph);
            }
        } else {
            paragraph(String.join(inside() ? " " : "\t", cells).replace('\n', ' '));
        }
    }

    /** A number alone in a row stays in its column. */
    private static String indent(List<String> cells) {
        int column = 0;
        while (column < cells.size() && cells.get(column).isEmpty()) {
            column++;
        }
        return column == cells.size() ? "" : "\t".repeat(column);
    }
}
