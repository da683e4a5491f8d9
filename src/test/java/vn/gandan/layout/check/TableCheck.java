package vn.gandan.layout.check;

import java.util.List;
import org.w3c.dom.Element;
import vn.gandan.layout.check.WordDocument.Section;

/** Ruled tables: heads repeated, rows whole, columns that fit the page and their words. */
class TableCheck {

    /** A long number in narrow letters; more than this would be torn. */
    private static final double WIDTH_OF_LETTER = 0.5;

    private final WordDocument document;
    private final Faults faults;

    TableCheck(WordDocument document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    void check() {
        int number = 0;
        for (var section : document.sections()) {
            for (var table : section.tables()) {
                if (WordDocument.ruled(table)) {
                    table(section, table, "table " + ++number);
                }
            }
        }
    }

    private void table(Section section, Element table, String place) {
        var rows = Xml.children(table, "tr");
        var columns = Xml.children(Xml.child(table, "tblGrid"), "gridCol");
        double width = columns.stream().mapToDouble(TableCheck::width).sum();
        faults.unless(width <= section.textWidth() + 0.5, place, "is wider than the page: it needs pages that lie");
        faults.same(Xml.attribute(Xml.child(table, "tblPr", "tblLayout"), "type"), "fixed", place, "its layout");
        int heads = (int) rows.stream().takeWhile(TableCheck::head).count();
        faults.unless(heads > 0, place, "does not repeat its head");
        faults.unless(rows.stream().skip(heads).noneMatch(TableCheck::head), place, "repeats a row that is no head");
        faults.unless(rows.size() > heads, place, "has no rows");
        for (var row : rows) {
            faults.unless(Xml.child(row, "trPr", "cantSplit") != null, place, "may tear a row over two pages");
            var cells = Xml.children(row, "tc");
            faults.same(
                    cells.stream().mapToInt(TableCheck::columns).sum(), columns.size(), place, "the cells of a row");
            words(cells, head(row), place);
        }
    }

    private static boolean head(Element row) {
        return Xml.child(row, "trPr", "tblHeader") != null;
    }

    private static int columns(Element cell) {
        String reaches = Xml.value(cell, "tcPr", "gridSpan");
        return reaches.isEmpty() ? 1 : Integer.parseInt(reaches);
    }

    private static double width(Element column) {
        return Xml.number(Xml.attribute(column, "w")) * 25.4 / 1440;
    }

    private void words(List<Element> cells, boolean head, String place) {
        for (var cell : cells) {
            double room = width(Xml.children(Xml.child(cell, "tcPr"), "tcW").getFirst()) - 2;
            for (var para : document.paras(cell)) {
                faults.unless(
                        !head || para.blank() || para.centred(), place, "a head is not in the middle: " + para.text());
                for (var word : para.text().split("[ \\u00A0]", -1)) {
                    boolean fits = word.length() * WIDTH_OF_LETTER * 11 * 25.4 / 72 <= room;
                    faults.unless(fits, place, "the word “" + word + "” is torn: the table needs pages that lie");
                }
            }
        }
    }
}
