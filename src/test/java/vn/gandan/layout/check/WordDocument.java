package vn.gandan.layout.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.gandan.layout.check.Para.Letters;

/** A Word file by its pages: what stands on each run of pages, and how those pages are. */
class WordDocument {

    /** Blocks of one run of pages, and the mark that ends it. */
    record Section(List<Element> blocks, Element properties) {

        List<Element> tables() {
            return blocks.stream()
                    .filter(block -> block.getLocalName().equals("tbl"))
                    .toList();
        }

        double width() {
            return millimetres(properties, "pgSz", "w");
        }

        double textWidth() {
            return width() - millimetres(properties, "pgMar", "left") - millimetres(properties, "pgMar", "right");
        }
    }

    private final WordParts parts;
    private final Letters letters;
    private final List<Section> sections = new ArrayList<>();

    WordDocument(byte[] file) throws IOException {
        parts = new WordParts(file);
        letters = Letters.of(parts.xml("word/styles.xml"));
        var blocks = new ArrayList<Element>();
        for (var block : Xml.children(Xml.child(parts.xml("word/document.xml"), "body"))) {
            var ends = block.getLocalName().equals("sectPr") ? block : Xml.child(block, "pPr", "sectPr");
            if (ends == null) {
                blocks.add(block);
            } else {
                sections.add(new Section(List.copyOf(blocks), ends));
                blocks.clear();
            }
        }
    }

    WordParts parts() {
        return parts;
    }

    List<Section> sections() {
        return sections;
    }

    Para para(Element xml) {
        return new Para(xml, letters);
    }

    List<Para> paras(Element within) {
        return Xml.all(within, "p").stream().map(this::para).toList();
    }

    List<Para> all() {
        return paras(parts.xml("word/document.xml"));
    }

    /** The cell of a table. */
    List<Para> cell(Element table, int row, int column) {
        var rows = Xml.children(table, "tr");
        if (row >= rows.size() || column >= Xml.children(rows.get(row), "tc").size()) {
            return List.of();
        }
        return paras(Xml.children(rows.get(row), "tc").get(column));
    }

    static boolean ruled(Element table) {
        return Xml.child(table, "tblPr", "tblBorders", "insideH") != null;
    }

    static double millimetres(Element parent, String mark, String attribute) {
        return Xml.number(Xml.attribute(Xml.child(parent, mark), attribute)) * 25.4 / 1440;
    }
}
