package vn.gandan.writing.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper, told apart from how it is drawn. */
sealed interface Block {

    /** A heading of the outline; level 1 is a Roman number's. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {

        static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }
    }

    /** One line of an enumeration; the dash is drawn. */
    record Point(List<Span> spans) implements Block {}

    /** A remark in small letters, as under a table. */
    record Remark(List<Span> spans) implements Block {

        static Remark of(String text) {
            return new Remark(List.of(Span.of(text)));
        }
    }

    /** A ruled table whose head is repeated on every page. */
    record Grid(String title, List<Column> columns, List<Row> rows) implements Block {}

    /** One column; the code of its indicator stands under its title, so that a printed figure can be traced too. */
    record Column(String title, @Nullable String code, int millimetres, Side side) {}

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    record Row(List<Span> cells, boolean total) {

        static Row of(Span... cells) {
            return new Row(Arrays.asList(cells), false);
        }
    }
}
