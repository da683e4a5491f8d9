package vn.gandan.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.layout.Span;
import vn.gandan.layout.sheet.Element.Line;

/** The mark that the text ends with, and what keeps its last paragraph on the page of the signature. */
final class Ending {

    private Ending() {}

    static List<Element> with(String mark, List<Element> elements) {
        if (elements.isEmpty()) {
            return elements;
        }
        var all = new ArrayList<>(elements);
        if (all.getLast() instanceof Line last && last.style().running()) {
            all.set(all.size() - 1, marked(mark, last));
        } else if (!mark.isEmpty()) {
            all.add(Line.of(Style.BODY, mark).keep());
        }
        return all;
    }

    /** The mark takes the place of the full stop. */
    private static Line marked(String mark, Line last) {
        var spans = new ArrayList<>(last.spans());
        if (!mark.isEmpty() && !spans.isEmpty()) {
            var end = spans.removeLast();
            String text = end.text().endsWith(".")
                    ? end.text().substring(0, end.text().length() - 1)
                    : end.text();
            spans.add(new Span(text, end.source(), end.face()));
            spans.add(Span.of(mark));
        }
        return new Line(last.style(), spans, true);
    }
}
