package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/**
 * What stands above the numbers of a table: the heads of its columns, and the unit of them all.
 *
 * @param end where the rows with numbers begin
 */
record TableHead(List<Column> columns, @Nullable Counted shared, int end) {

    /**
     * @param words all the heads above it, the widest first
     * @param ordinal whether the column only counts the rows
     * @param code whether its numbers count nothing
     * @param units whether the column has the units of the rows
     */
    record Column(String words, @Nullable Counted unit, boolean ordinal, boolean code, boolean units) {}

    static final TableHead NONE = new TableHead(List.of(), null, 0);

    private static final int LINES_ABOVE = 3;
    private static final int CAPTION = 160;

    TableHead {
        columns = List.copyOf(columns);
    }

    @Nullable Column column(int number) {
        return number < columns.size() ? columns.get(number) : null;
    }

    /** The head of the table whose first line begins here; without columns where that line has numbers already. */
    static TableHead of(CleanText text, Cells cells, UnitBefore labels, int start) {
        var rows = new HeadRows(text, cells, start);
        var columns = new ArrayList<Column>();
        for (int each = 0; each < rows.columns(); each++) {
            columns.add(column(cells, labels, rows.path(each)));
        }
        return new TableHead(columns, caption(text, cells, start, rows.end()), rows.end());
    }

    private static Column column(Cells cells, UnitBefore labels, List<Span> path) {
        var heads = path.stream().map(cells::words).toList();
        return new Column(
                heads.stream().distinct().collect(Collectors.joining(", ")),
                unit(cells, labels, path),
                heads.stream().anyMatch(TableWords::ordinal),
                heads.stream().anyMatch(TableWords::code),
                heads.stream().anyMatch(TableWords::units));
    }

    /** Of the head nearest to the numbers that names one. */
    private static @Nullable Counted unit(Cells cells, UnitBefore labels, List<Span> path) {
        Counted some = null;
        for (var head : path.reversed()) {
            var unit = TableWords.planned(cells.words(head)) ? null : labels.head(head.start(), head.end());
            if (unit != null && !unit.unit().equals(Counted.ITEM)) {
                return unit;
            }
            some = some == null ? unit : some;
        }
        return some;
    }

    /** "Đơn vị tính: triệu đồng" above the table, in a title that is its first line, or in brackets behind its title. */
    private static @Nullable Counted caption(CleanText text, Cells cells, int start, int end) {
        int from = start;
        for (int line = 0; line < LINES_ABOVE && from > 0 && start - from < CAPTION; line++) {
            from = cells.lineStart(from - 1);
        }
        from = Math.max(from, start - CAPTION);
        int said = TableWords.behindCaption(text.between(
                from, Math.min(text.length(), Math.max(from, Math.min(end, start + CAPTION)))));
        int named = said < 0 ? TableWords.behindTitle(text.between(from, start)) : said;
        return named < 0 ? null : Counted.at(text, Letters.behindSpaces(text, from + named));
    }
}
