package vn.gandan.forms.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import vn.gandan.forms.internal.Sheets.Head;

/** A sheet whose columns are known by their heads, wherever somebody moved them. */
final class HeadedTable<C extends Head> {

    private final String sheet;
    private final List<Row> rows;
    private final CellWords words;
    private final Map<C, Integer> columns = new HashMap<>();

    HeadedTable(String sheet, List<Row> rows, List<C> wanted, CellWords words) {
        this.sheet = sheet;
        this.rows = rows;
        this.words = words;
        rows.stream().limit(1).forEach(heads -> find(heads, wanted));
    }

    private void find(Row heads, List<C> wanted) {
        for (var cell : heads) {
            if (cell != null) {
                wanted.stream()
                        .filter(column -> Sheets.same(words.of(cell), column.head()))
                        .forEach(column -> columns.putIfAbsent(column, cell.getColumnIndex()));
            }
        }
    }

    /** A sheet without any line misses nothing. */
    boolean misses(C column) {
        return !rows.isEmpty() && !columns.containsKey(column);
    }

    Stream<Row> lines() {
        return rows.stream().skip(1);
    }

    String words(Row row, C column) {
        var index = columns.get(column);
        return index == null ? "" : words.of(row, index);
    }

    /** {@code Chỉ tiêu!B7}; for a column that is missing, where it should be. */
    String place(Row row, C column) {
        return Sheets.place(sheet, columns.getOrDefault(column, column.at()), row.getRowNum());
    }
}
