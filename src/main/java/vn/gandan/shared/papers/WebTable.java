package vn.gandan.shared.papers;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** In which column each cell of a table stands, where cells above it go down and cells before it go on. */
final class WebTable {

    private static final int WIDEST = 200;
    private static final int LONGEST = 1_000;

    /** How many more rows the cell goes down that covers a column. */
    private final int[] covered = new int[WIDEST];

    private int column;

    void beginRow() {
        for (int each = column; each < WIDEST; each++) {
            covered[each] = Math.max(0, covered[each] - 1);
        }
        column = 0;
    }

    /** Where the next cell begins. */
    int next() {
        while (column < WIDEST && covered[column] > 0) {
            covered[column]--;
            column++;
        }
        return column;
    }

    /** Into the cell, behind those that come down from above. */
    void begin(Element cell) {
        int start = column;
        int rows = number(cell.attr("rowspan"), LONGEST);
        int end = Math.min(WIDEST, start + number(cell.attr("colspan"), WIDEST));
        Arrays.fill(covered, start, end, rows - 1);
        column = end;
    }

    private static int number(String written, int most) {
        return written.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(written), 1, most) : 1;
    }
}
