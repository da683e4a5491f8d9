package vn.gandan.layout.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** A paragraph as a reader sees it: what its own marks, its style and the defaults come to. */
record Para(Element xml, Letters letters) {

    /** The styles of a file. */
    record Letters(Map<String, Element> styles, Element defaults) {

        static Letters of(Element root) {
            var styles = new HashMap<String, Element>();
            Xml.children(root, "style").forEach(style -> styles.put(Xml.attribute(style, "styleId"), style));
            var defaults = Xml.child(root, "docDefaults", "rPrDefault", "rPr");
            return new Letters(styles, defaults == null ? root : defaults);
        }
    }

    String text() {
        return Xml.all(xml, "t").stream().map(Element::getTextContent).collect(joining());
    }

    boolean blank() {
        return text().isBlank();
    }

    String style() {
        return Xml.value(xml, "pPr", "pStyle");
    }

    private List<Element> chain() {
        var chain = new ArrayList<Element>();
        String id = style();
        while (letters.styles().containsKey(id) && chain.size() < 10) {
            var style = letters.styles().get(id);
            chain.add(style);
            id = Xml.value(style, "basedOn");
        }
        return chain;
    }

    List<Element> runs() {
        return Xml.all(xml, "r").stream()
                .filter(run -> !Xml.children(run, "t").isEmpty())
                .toList();
    }

    /** What a run, its paragraph's style or the defaults say; nothing else says it. */
    private String letter(Element run, String mark, String attribute) {
        var places = new ArrayList<Element>();
        places.add(run);
        places.addAll(chain());
        for (var place : places) {
            var found = Xml.child(place, "rPr", mark);
            if (found != null) {
                return attribute.isEmpty()
                        ? String.valueOf(Xml.on(place, "rPr", mark))
                        : Xml.attribute(found, attribute);
            }
        }
        var fallback = Xml.child(letters.defaults(), mark);
        return attribute.isEmpty() ? String.valueOf(fallback != null) : Xml.attribute(fallback, attribute);
    }

    private boolean every(Predicate<Element> runs) {
        return runs().stream().allMatch(runs);
    }

    boolean sized(double points) {
        return every(run -> letter(run, "sz", "val").equals(String.valueOf(Math.round(points * 2))));
    }

    boolean lettered(String font) {
        return every(run -> letter(run, "rFonts", "ascii").equals(font)
                && letter(run, "rFonts", "hAnsi").equals(font));
    }

    boolean bold() {
        return every(run -> letter(run, "b", "").equals("true"));
    }

    boolean notBold() {
        return every(run -> letter(run, "b", "").equals("false"));
    }

    boolean italic() {
        return every(run -> letter(run, "i", "").equals("true"));
    }

    boolean notItalic() {
        return every(run -> letter(run, "i", "").equals("false"));
    }

    boolean underlined() {
        return every(run -> letter(run, "u", "").equals("true"));
    }

    /** An attribute of the paragraph's own mark, or of its style's. */
    String mark(String mark, String attribute) {
        var places = new ArrayList<Element>();
        places.add(xml);
        places.addAll(chain());
        for (var place : places) {
            String found = Xml.attribute(Xml.child(place, "pPr", mark), attribute);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    boolean marked(String mark) {
        return Xml.on(xml, "pPr", mark) || chain().stream().anyMatch(style -> Xml.on(style, "pPr", mark));
    }

    boolean centred() {
        return mark("jc", "val").equals("center");
    }

    /** A short line drawn under a name. */
    boolean rule() {
        return Xml.child(xml, "pPr", "pBdr", "bottom") != null;
    }
}
