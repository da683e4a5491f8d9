package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Numbers;

/**
 * A table of a report: lines whose cells tabs part, the lines above the first figures being its head.
 *
 * @param heads of the columns, in words
 * @param nested whether some lines are parts of others
 */
record Grid(Span span, List<String> heads, List<Row> rows, boolean nested) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern WHOLE =
            Pattern.compile("(?iu)(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|xã|huyện|phường|thị xã|thành phố))\\b.*");
    private static final Pattern ORDINAL = Pattern.compile("(?iu)stt|tt|số tt|số thứ tự");
    private static final Pattern NESTED = Pattern.compile("(?iu)[-+*•] ?\\p{L}|trong đó|[IVX]+\\.?$|\\d+\\.\\d+\\.?$");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /**
     * A line with figures.
     *
     * @param name what stands in its first cell with words
     */
    record Row(String name, List<Cell> cells) {

        boolean whole() {
            return WHOLE.matcher(name).matches();
        }

        @Nullable Cell in(int column) {
            return cells.stream()
                    .filter(cell -> cell.column() == column)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A cell that holds nothing but a number, counted from 0. */
    record Cell(int column, WrittenNumber number) {

        BigDecimal value() {
            return number.value();
        }
    }

    private record Line(Span span, List<Span> cells) {}

    static List<Grid> in(CleanText text) {
        var grids = new ArrayList<Grid>();
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && text.at(end) != '\n') {
                end++;
            }
            var cells = cells(text, start, end);
            if (cells.size() > 1) {
                lines.add(new Line(new Span(start, end), cells));
            }
            if ((cells.size() <= 1 || end == text.length()) && lines.size() > 2) {
                grids.add(of(text, lines));
            }
            if (cells.size() <= 1) {
                lines.clear();
            }
            start = end + 1;
        }
        return grids;
    }

    private static List<Span> cells(CleanText text, int from, int to) {
        var cells = new ArrayList<Span>();
        int start = from;
        for (int place = from; place <= to; place++) {
            if (place == to || text.given(place) == '\t') {
                cells.add(trimmed(text, start, place));
                start = place + 1;
            }
        }
        return cells;
    }

    private static Span trimmed(CleanText text, int from, int to) {
        int start = from;
        while (start < to && text.at(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.at(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static Grid of(CleanText text, List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !figures(text, lines.get(first), ordinals(text, lines))) {
            first++;
        }
        var ordinals = ordinals(text, lines);
        boolean nested = lines.stream().anyMatch(line -> part(text, line));
        return new Grid(
                new Span(lines.getFirst().span().start(), lines.getLast().span().end()),
                heads(text, lines.subList(0, first)),
                lines.subList(first, lines.size()).stream()
                        .map(line -> row(text, line, ordinals))
                        .filter(row -> !row.cells().isEmpty())
                        .toList(),
                nested);
    }

    /** "II", "1.2", "- Trong đó": of lines that stand under others. */
    private static boolean part(CleanText text, Line line) {
        return line.cells().stream()
                .limit(2)
                .map(cell -> text.between(cell.start(), cell.end()))
                .anyMatch(words -> NESTED.matcher(words).lookingAt());
    }

    /** Whether the first column counts the lines. */
    private static boolean ordinals(CleanText text, List<Line> lines) {
        var first = lines.getFirst().cells().getFirst();
        return ORDINAL.matcher(text.between(first.start(), first.end())).matches();
    }

    /** A line of "(1)", "(2)", "(3)" is none. */
    private static boolean figures(CleanText text, Line line, boolean ordinals) {
        return !row(text, line, ordinals).cells().isEmpty()
                && line.cells().stream()
                        .anyMatch(cell ->
                                text.between(cell.start(), cell.end()).chars().anyMatch(Character::isLetter));
    }

    private static List<String> heads(CleanText text, List<Line> lines) {
        var heads = new ArrayList<String>();
        for (var line : lines) {
            for (int column = 0; column < line.cells().size(); column++) {
                var cell = line.cells().get(column);
                var words = text.between(cell.start(), cell.end());
                if (column == heads.size()) {
                    heads.add(words);
                } else {
                    heads.set(column, (heads.get(column) + " " + words).strip());
                }
            }
        }
        return heads;
    }

    private static Row row(CleanText text, Line line, boolean ordinals) {
        var cells = new ArrayList<Cell>();
        var name = "";
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = line.cells().get(column);
            var words = text.between(cell.start(), cell.end());
            boolean counts = ordinals && column == 0;
            if (NUMBER.matcher(words).matches() && !counts && !name.isEmpty()) {
                var value = Numbers.typed(words);
                var number = value.isEmpty() ? null : WrittenNumber.at(text, cell.start(), cell.end(), value.get());
                if (number != null) {
                    cells.add(new Cell(column, number));
                }
            } else if (name.isEmpty()
                    && !(counts && ROMAN.matcher(words).matches())
                    && words.chars().anyMatch(Character::isLetter)) {
                name = words;
            }
        }
        return new Row(name, cells);
    }

    String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    /** The line of the whole; null where there is none, or several. */
    @Nullable Row whole() {
        var whole = rows.stream().filter(Row::whole).toList();
        return whole.size() == 1 ? whole.getFirst() : null;
    }
}
