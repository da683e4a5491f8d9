package vn.gandan.reading.language.citations;

import java.util.List;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;

/** What is not boilerplate; asked from left to right. */
final class Body {

    private final List<Span> outside;
    private int next;

    Body(List<Section> sections) {
        outside = sections.stream()
                .filter(section -> section.kind() == Section.Kind.BOILERPLATE)
                .map(Section::span)
                .sorted()
                .toList();
    }

    boolean has(int place) {
        if (next > 0 && place < start(next - 1)) {
            next = 0;
        }
        while (next < outside.size() && outside.get(next).end() <= place) {
            next++;
        }
        return next == outside.size() || place < start(next);
    }

    private int start(int index) {
        return outside.get(index).start();
    }
}
