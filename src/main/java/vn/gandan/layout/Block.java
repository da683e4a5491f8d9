package vn.gandan.layout;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper's text, told apart from how it is drawn. */
public sealed interface Block {

    /** A part of a long paper, over its whole width: "Phần thứ nhất", "KẾT QUẢ CÔNG TÁC NĂM 2025". */
    record Part(String number, String title) implements Block {}

    /** A heading of the outline; level 1 is a Roman number's, 4 the lowest. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }
    }

    /** One line of an enumeration, after its dash or letter. */
    record Point(String mark, List<Span> spans) implements Block {

        public Point(List<Span> spans) {
            this("-", spans);
        }
    }

    /** A remark in small letters, as under a table. */
    record Remark(List<Span> spans) implements Block {

        public static Remark of(String text) {
            return new Remark(List.of(Span.of(text)));
        }
    }

    /** A ruled table whose head is repeated on every page. */
    record Grid(String title, List<Column> columns, List<Row> rows) implements Block {}

    /** A chart, with the words that tell it to whoever does not see it. */
    record Picture(
            Png image,
            String words,
            int millimetres,
            @Nullable String title) implements Block {}

    /**
     * One column; the code of its indicator stands under its title, so that a printed figure can be traced too.
     * Neighbours of one group stand under its name.
     */
    record Column(
            @Nullable String group, String title, @Nullable String code, int millimetres, Side side) {

        public Column(String title, @Nullable String code, int millimetres, Side side) {
            this(null, title, code, millimetres, side);
        }
    }

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    record Row(List<Span> cells, boolean total) {

        public static Row of(Span... cells) {
            return new Row(Arrays.asList(cells), false);
        }
    }
}
