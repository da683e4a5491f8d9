package vn.gandan.layout.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The parts of a paper in their order: head, title and text, foot; annexes come on pages of their own. */
record Order(Element head, List<Element> text, Element foot) {

    static @Nullable Order of(WordDocument document, Faults faults) {
        if (document.sections().isEmpty()) {
            faults.unless(false, "document", "has no pages");
            return null;
        }
        var blocks = document.sections().getFirst().blocks();
        var plain = document.sections().getFirst().tables().stream()
                .filter(table -> !WordDocument.ruled(table))
                .toList();
        faults.same(plain.size(), 2, "first pages", "the number of tables that set head and foot");
        if (plain.size() < 2) {
            return null;
        }
        var head = plain.getFirst();
        var foot = plain.getLast();
        faults.unless(blocks.getFirst().equals(head), "head", "is not the first thing on the page");
        faults.unless(
                blocks.subList(blocks.indexOf(foot) + 1, blocks.size()).stream()
                        .allMatch(block -> document.para(block).blank()),
                "foot",
                "is followed by text on its pages");
        return new Order(head, blocks.subList(blocks.indexOf(head) + 1, blocks.indexOf(foot)), foot);
    }
}
