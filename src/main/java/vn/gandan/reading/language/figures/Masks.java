package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;

/** Stretches of a text whose numbers are no figures: what stands around a report, and the papers that it cites. */
final class Masks {

    private final List<Span> spans;
    private int next;

    private Masks(List<Span> spans) {
        this.spans = spans;
    }

    Masks(List<Section> sections, List<Citation> citations) {
        this(new ArrayList<>());
        for (var section : sections) {
            if (section.kind() == Section.Kind.BOILERPLATE) {
                spans.add(section.span());
            }
        }
        for (var citation : citations) {
            spans.add(citation.span());
        }
        spans.sort(null);
    }

    /** The same, to be asked from the beginning. */
    Masks anew() {
        return new Masks(spans);
    }

    /** The end of the stretch around the place, or the place itself; places are asked for in their order. */
    int until(int place) {
        while (next < spans.size() && spans.get(next).end() <= place) {
            next++;
        }
        boolean within = next < spans.size() && spans.get(next).start() <= place;
        return within ? spans.get(next).end() : place;
    }
}
