package vn.gandan.layout.templates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A paragraph of a template as one text, however many runs Word has cut it into. */
final class Passage {

    private final Element paragraph;
    private final List<Element> pieces = new ArrayList<>();

    Passage(Element paragraph) {
        this.paragraph = paragraph;
        for (var piece : elements(paragraph.getElementsByTagNameNS(WordPackage.WORD, "t"))) {
            // A box within the paragraph has paragraphs of its own.
            if (paragraph.equals(around(piece, "p"))) {
                pieces.add(piece);
            }
        }
    }

    /** Those of a part, in their order. */
    static List<Passage> in(Element root) {
        return elements(root.getElementsByTagNameNS(WordPackage.WORD, "p")).stream()
                .map(Passage::new)
                .toList();
    }

    static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int place = 0; place < nodes.getLength(); place++) {
            elements.add((Element) nodes.item(place));
        }
        return elements;
    }

    /** The nearest element of Word's that stands around a node. */
    static @Nullable Element around(Node node, String name) {
        for (var parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (name.equals(parent.getLocalName()) && WordPackage.WORD.equals(parent.getNamespaceURI())) {
                return (Element) parent;
            }
        }
        return null;
    }

    Element paragraph() {
        return paragraph;
    }

    String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    Passage copy() {
        return new Passage((Element) paragraph.cloneNode(true));
    }

    /** The words take on the look of the run in which the place begins. */
    void replace(int start, int end, String words) {
        int offset = 0;
        boolean put = false;
        for (var piece : pieces) {
            String text = piece.getTextContent();
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, text.length());
            if (from < to) {
                set(piece, text.substring(0, from) + (put ? "" : words) + text.substring(to));
                put = true;
            }
            offset += text.length();
        }
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** A cell, a header and a footer must keep a paragraph, be it an empty one. */
    void remove() {
        var parent = paragraph.getParentNode();
        boolean only = elements(((Element) parent).getElementsByTagNameNS(WordPackage.WORD, "p"))
                        .size()
                == 1;
        if (only) {
            pieces.forEach(piece -> set(piece, ""));
        } else {
            parent.removeChild(paragraph);
        }
    }
}
