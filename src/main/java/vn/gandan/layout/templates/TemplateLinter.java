package vn.gandan.layout.templates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import vn.gandan.layout.TemplateFault;
import vn.gandan.layout.TemplateFault.Part;
import vn.gandan.layout.TemplateFault.Place;
import vn.gandan.layout.TemplateFault.Problem;
import vn.gandan.layout.templates.Placeholder.Shape;

/** Looks through a template, and names the place of everything that could not be filled. */
final class TemplateLinter {

    private final WordPackage word;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Map<Placeholder, Integer> found = new EnumMap<>(Placeholder.class);

    TemplateLinter(WordPackage word) {
        this.word = word;
    }

    List<TemplateFault> faults() {
        for (var part : word.texts()) {
            var passages = Passage.in(word.root(part));
            for (int number = 0; number < passages.size(); number++) {
                passage(part, passages.get(number), number + 1);
            }
        }
        for (var placeholder : Placeholder.values()) {
            if (placeholder.required() && !found.containsKey(placeholder)) {
                faults.add(new TemplateFault(Problem.MISSING, placeholder.written(), Place.FILE));
            }
        }
        return faults;
    }

    private void passage(String part, Passage passage, int number) {
        String text = passage.text();
        var openings = Opening.in(text);
        if (openings.isEmpty()) {
            return;
        }
        var place = place(part, passage, number);
        for (var opening : openings) {
            var placeholder = Placeholder.named(opening.name());
            if (opening.broken()) {
                fault(Problem.BROKEN, opening.name(), place);
            } else if (placeholder.isEmpty()) {
                fault(Problem.UNKNOWN, opening.name(), place);
            } else {
                known(placeholder.get(), opening, passage, place);
            }
        }
    }

    private void known(Placeholder placeholder, Opening opening, Passage passage, Place place) {
        int times = found.merge(placeholder, 1, Integer::sum);
        if (placeholder.shape() == Shape.BLOCKS) {
            if (times > 1) {
                fault(Problem.REPEATED, opening.name(), place);
            }
            if (place.part() != Part.TEXT || (placeholder == Placeholder.ANNEXES && !last(passage))) {
                fault(Problem.MISPLACED, opening.name(), place);
            }
        }
        boolean alone = passage.text().strip().length() == opening.end() - opening.start();
        if (placeholder.shape() != Shape.WORDS && !alone) {
            fault(Problem.NOT_ALONE, opening.name(), place);
        }
    }

    private void fault(Problem problem, String placeholder, Place place) {
        faults.add(new TemplateFault(problem, placeholder.strip(), place));
    }

    /** Nothing but empty paragraphs after it. */
    private static boolean last(Passage passage) {
        for (var node = passage.paragraph().getNextSibling(); node != null; node = node.getNextSibling()) {
            boolean table = "tbl".equals(node.getLocalName());
            boolean words = node instanceof Element element
                    && !new Passage(element).text().isBlank();
            if (table || words) {
                return false;
            }
        }
        return true;
    }

    private Place place(String part, Passage passage, int number) {
        String text = passage.text();
        var cell = Passage.around(passage.paragraph(), "tc");
        if (!part.equals(WordPackage.DOCUMENT)) {
            var kind = part.contains("header") ? Part.HEADER : Part.FOOTER;
            return new Place(kind, 0, 0, 0, number, text);
        }
        // A box drawn beside the text cannot hold the text.
        if (cell == null) {
            boolean flows = "body".equals(passage.paragraph().getParentNode().getLocalName());
            return new Place(flows ? Part.TEXT : Part.TABLE, 0, 0, 0, number, text);
        }
        var row = Objects.requireNonNull(Passage.around(cell, "tr"));
        var table = Objects.requireNonNull(Passage.around(row, "tbl"));
        var tables = Passage.elements(word.root(part).getElementsByTagNameNS(WordPackage.WORD, "tbl"));
        return new Place(
                Part.TABLE,
                tables.indexOf(table) + 1,
                among(row, "tr"),
                among(cell, "tc"),
                among(passage.paragraph(), "p"),
                text);
    }

    /** Which of its like it is, from 1. */
    private static int among(Element element, String name) {
        int number = 1;
        for (var node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            number += name.equals(node.getLocalName()) ? 1 : 0;
        }
        return number;
    }
}
