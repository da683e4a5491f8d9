package vn.gandan.layout.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Png;
import vn.gandan.layout.Span;

/** What stands on a page, from top to bottom. */
public sealed interface Element {

    /** One paragraph; kept on the page of what follows, where its style alone would not. */
    record Line(Style style, List<Span> spans, boolean kept) implements Element {

        public static Line of(Style style, String text) {
            return new Line(style, List.of(Span.of(text)), false);
        }

        Line keep() {
            return new Line(style, spans, true);
        }
    }

    /** A short line under a name, in the middle; millimetres. */
    record Rule(double width, double within) implements Element {}

    /** Texts side by side without rules: rows of cells, as wide as said in millimetres. */
    record Beside(List<Double> widths, List<List<List<Element>>> rows) implements Element {}

    record Table(Grid grid, TableHead head, List<Double> widths) implements Element {}

    record Image(Png png, String words, double width, double height) implements Element {}

    /** Pages of one direction. */
    record Pages(boolean landscape, List<Element> elements) {}

    /** A whole paper. */
    record Sheet(String title, String issuedBy, @Nullable String mark, List<Pages> pages) {}
}
