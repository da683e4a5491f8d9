package vn.gandan.shared.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Where the cells of the tables of a .doc begin and end. */
final class WordBinaryEdges {

    /** POI looks through the whole paper for each. */
    private static final int MOST_TABLES = 500;

    private final Deque<List<Integer>> rows = new ArrayDeque<>();
    private int tables;

    /** Of the table that the paragraph begins. */
    void of(Range range, Paragraph first) {
        rows.clear();
        tables++;
        if (tables > MOST_TABLES) {
            return;
        }
        try {
            var table = range.getTable(first);
            for (int each = 0; each < table.numRows(); each++) {
                rows.add(edges(table.getRow(each)));
            }
        } catch (RuntimeException unknownTable) {
            // What the file says of its table may be damaged; its words are read all the same.
            rows.clear();
        }
    }

    private static List<Integer> edges(TableRow row) {
        var edges = new ArrayList<Integer>();
        for (int each = 0; each < row.numCells(); each++) {
            var cell = row.getCell(each);
            if (each == 0) {
                edges.add(cell.getLeftEdge());
            }
            edges.add(cell.getLeftEdge() + cell.getWidth());
        }
        return edges;
    }

    /** Of the row that ends next; none where they are unknown. */
    List<Integer> next() {
        return Objects.requireNonNullElse(rows.poll(), List.of());
    }
}
