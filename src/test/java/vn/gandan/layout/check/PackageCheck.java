package vn.gandan.layout.check;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What makes a file whole: its parts are there, what they point to is there, and nothing is left open in its text. */
class PackageCheck {

    private static final String FONT = "Times New Roman";
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\{|}}|\\bnull\\b|TODO|\\bundefined\\b");

    private final WordDocument document;
    private final Faults faults;

    PackageCheck(WordDocument document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    void check() {
        parts();
        relations();
        title();
        pictures();
        int number = 0;
        for (var para : document.all()) {
            text(para, "paragraph " + ++number);
        }
        for (var name : document.parts().all().keySet()) {
            if (name.startsWith("word/header") || name.startsWith("word/footer")) {
                document.paras(document.parts().xml(name)).forEach(para -> text(para, name));
            }
        }
        marks();
    }

    private void parts() {
        for (var name : List.of("[Content_Types].xml", "_rels/.rels", "word/settings.xml", "docProps/core.xml")) {
            faults.unless(document.parts().has(name), "file", "has no " + name);
        }
        var types = document.parts().xml("[Content_Types].xml");
        for (var name : document.parts().all().keySet()) {
            boolean known = Xml.children(types).stream()
                    .anyMatch(type -> type.getAttribute("PartName").equals("/" + name)
                            || (type.getLocalName().equals("Default")
                                    && name.endsWith("." + type.getAttribute("Extension"))));
            faults.unless(known, name, "is of no known type");
        }
    }

    private void relations() {
        var relations = document.parts().relations();
        var asked = new HashSet<String>();
        for (var element : Xml.all(document.parts().xml("word/document.xml"), "*")) {
            for (var attribute : List.of("id", "embed")) {
                String space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
                if (element.hasAttributeNS(space, attribute)) {
                    asked.add(element.getAttributeNS(space, attribute));
                }
            }
        }
        asked.forEach(id -> faults.unless(relations.containsKey(id), "link " + id, "leads nowhere"));
        relations.values().stream()
                .filter(each -> !each.getAttribute("TargetMode").equals("External"))
                .forEach(each -> faults.unless(
                        document.parts().has("word/" + each.getAttribute("Target")),
                        each.getAttribute("Target"),
                        "is missing"));
    }

    private void title() {
        if (document.parts().has("docProps/core.xml")) {
            var title = Xml.child(document.parts().xml("docProps/core.xml"), "title");
            faults.unless(title != null && !title.getTextContent().isBlank(), "properties", "have no title");
        }
        var language = Xml.all(document.parts().xml("word/styles.xml"), "lang");
        faults.unless(
                language.stream().anyMatch(each -> Xml.attribute(each, "val").equals("vi-VN")),
                "language",
                "is not Vietnamese");
    }

    private void pictures() {
        for (var picture : Xml.all(document.parts().xml("word/document.xml"), "docPr")) {
            faults.unless(
                    !Xml.attribute(picture, "descr").isBlank(), "picture", "has no words for whoever cannot see it");
        }
    }

    private void text(Para para, String place) {
        String where = place + " “" + shortened(para.text()) + "”";
        faults.unless(para.lettered(FONT), where, "is not in " + FONT);
        faults.unless(!LEFT_OPEN.matcher(para.text()).find(), where, "is left open");
        faults.unless(Normalizer.isNormalized(para.text(), Normalizer.Form.NFC), where, "has letters in pieces");
    }

    /** Illustrative figures say so on the first page and on all others. */
    private void marks() {
        var footers = document.parts().all().keySet().stream()
                .filter(name -> name.startsWith("word/footer"))
                .map(name -> document.paras(document.parts().xml(name)).stream()
                        .map(Para::text)
                        .collect(joining()))
                .toList();
        var said = Xml.all(document.parts().xml("docProps/core.xml"), "description").stream()
                .map(Element::getTextContent)
                .filter(text -> !text.isBlank())
                .findFirst();
        said.ifPresent(mark -> {
            faults.same(footers.size(), 2, "footers", "the number of them with the mark");
            footers.forEach(text -> faults.same(text, Objects.requireNonNull(mark), "footer", "the mark"));
        });
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
