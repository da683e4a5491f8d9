package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** What stands above the numbers of a table: the heads of its columns, and the unit of them all. */
record TableHead(List<Column> columns, @Nullable Counted shared) {

    /**
     * @param ordinal whether the column only counts the rows
     * @param units whether the column has the units of the rows
     */
    record Column(String words, @Nullable Counted unit, boolean ordinal, boolean units) {}

    static final TableHead NONE = new TableHead(List.of(), null);

    private static final int MOST_COLUMNS = 60;
    private static final int CAPTION = 160;
    private static final String[] UNIT_CAPTIONS = {"đơn vị tính:", "đvt:"};

    TableHead {
        columns = List.copyOf(columns);
    }

    @Nullable Column column(int number) {
        return number < columns.size() ? columns.get(number) : null;
    }

    /** Which column has the units of the rows; negative where none has. */
    int unitColumn() {
        for (int each = 0; each < columns.size(); each++) {
            if (columns.get(each).units()) {
                return each;
            }
        }
        return -1;
    }

    /** The head of the table whose first line begins here; without columns where that line has numbers already. */
    static TableHead of(CleanText text, Cells cells, UnitBefore labels, int start) {
        return new TableHead(columns(text, cells, labels, start), caption(text, cells, start));
    }

    private static List<Column> columns(CleanText text, Cells cells, UnitBefore labels, int start) {
        var columns = new ArrayList<Column>();
        int place = start;
        while (columns.size() < MOST_COLUMNS) {
            int end = cells.end(place);
            var words = cells.words(place, end);
            if (!words.isEmpty()
                    && words.chars().allMatch(letter -> Letters.digit((char) letter) || ".,".indexOf(letter) >= 0)) {
                return List.of();
            }
            columns.add(column(words.toLowerCase(Locale.ROOT), words, labels.labelled(place, end)));
            if (end >= text.length() || text.at(end) == '\n') {
                break;
            }
            place = end + 1;
        }
        return columns;
    }

    private static Column column(String small, String words, @Nullable Counted unit) {
        boolean ordinal = small.equals("stt") || small.equals("tt") || small.equals("số tt");
        boolean units = small.startsWith("đơn vị tính") || small.equals("đvt") || small.equals("đơn vị");
        return new Column(words, ordinal || units ? null : unit, ordinal, units);
    }

    /** "Đơn vị tính: triệu đồng" above the table. */
    private static @Nullable Counted caption(CleanText text, Cells cells, int start) {
        int from = Math.max(cells.lineStart(Math.max(0, start - 2)), start - CAPTION);
        var words = text.between(Math.max(0, from), start).toLowerCase(Locale.ROOT);
        for (var caption : UNIT_CAPTIONS) {
            int said = words.lastIndexOf(caption);
            if (said >= 0) {
                return Counted.at(text, Letters.behindSpaces(text, Math.max(0, from) + said + caption.length()));
            }
        }
        return null;
    }
}
