package vn.gandan.layout.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Words;
import vn.gandan.layout.check.WordDocument.Section;

/** Paper, margins and page numbers. */
class PageCheck {

    private final WordDocument document;
    private final Format format;
    private final Faults faults;

    PageCheck(WordDocument document, Format format, Faults faults) {
        this.document = document;
        this.format = format;
        this.faults = faults;
    }

    void check() {
        int number = 0;
        for (var section : document.sections()) {
            String place = "pages " + ++number;
            size(section, place);
            margins(section, place);
            boolean first = number == 1;
            faults.same(
                    Xml.child(section.properties(), "titlePg") != null,
                    first,
                    place,
                    "that their first page is without a number");
            numbered(section, place);
            if (first) {
                faults.same(round(section.width()), 210L, place, "the width of the first pages");
            }
        }
    }

    private void size(Section section, String place) {
        long width = round(section.width());
        long height = round(WordDocument.millimetres(section.properties(), "pgSz", "h"));
        faults.unless((width == 210 && height == 297) || (width == 297 && height == 210), place, "are not A4");
        boolean lying =
                Xml.attribute(Xml.child(section.properties(), "pgSz"), "orient").equals("landscape");
        faults.same(lying, width > height, place, "that they lie");
    }

    private void margins(Section section, String place) {
        var margins = Map.of(
                "top", Measure.MARGIN_TOP,
                "bottom", Measure.MARGIN_BOTTOM,
                "left", Measure.MARGIN_LEFT,
                "right", Measure.MARGIN_RIGHT,
                "header", Measure.PAGE_NUMBER_FROM_EDGE,
                "footer", Measure.PAGE_NUMBER_FROM_EDGE);
        margins.forEach((side, measure) -> faults.same(
                round(WordDocument.millimetres(section.properties(), "pgMar", side)),
                round(format.of(measure)),
                place,
                "the margin " + side));
    }

    private void numbered(Section section, String place) {
        String kind = format.of(Words.PAGE_NUMBER).startsWith("top") ? "header" : "footer";
        boolean found = false;
        for (var reference : Xml.children(section.properties(), kind + "Reference")) {
            boolean first = Xml.attribute(reference, "type").equals("first");
            var part = part(reference);
            boolean numbers = part != null && numbers(part);
            faults.unless(!first || !numbers, place, "have a number on the first page");
            if (!first && numbers && part != null) {
                found = true;
                look(part, place);
            }
        }
        faults.unless(found, place, "have no page number");
        faults.unless(Xml.child(section.properties(), "pgNumType") == null, place, "begin to count again");
    }

    private @Nullable Element part(Element reference) {
        var relation = document.parts().relations().get(Xml.attribute(reference, "id"));
        String name = relation == null ? "" : "word/" + relation.getAttribute("Target");
        return document.parts().has(name) ? document.parts().xml(name) : null;
    }

    private static boolean numbers(Element part) {
        return Xml.all(part, "instrText").stream()
                .anyMatch(field -> field.getTextContent().strip().startsWith("PAGE"));
    }

    private void look(Element part, String place) {
        for (var para : document.paras(part)) {
            if (numbers(para.xml())) {
                boolean right = format.of(Words.PAGE_NUMBER).endsWith("right");
                faults.same(para.mark("jc", "val"), right ? "right" : "center", place, "where the page number stands");
                faults.unless(para.sized(format.of(Measure.PAGE_NUMBER_SIZE)), place, "number pages in another size");
            }
        }
    }

    private static long round(double millimetres) {
        return Math.round(millimetres);
    }
}
