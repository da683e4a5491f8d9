package vn.gandan.layout.templates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import vn.gandan.layout.Content;
import vn.gandan.layout.Format;
import vn.gandan.layout.Paper;
import vn.gandan.layout.sheet.Composition;
import vn.gandan.layout.sheet.Markup;
import vn.gandan.layout.sheet.Style;
import vn.gandan.layout.word.BodyWriter;
import vn.gandan.layout.word.Relations;
import vn.gandan.layout.word.WordFile;
import vn.gandan.layout.word.WordStyles;

/** Puts a paper into a template that has no faults. */
final class TemplateFiller {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String STYLES = "word/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MARKER = "paper";

    private final WordPackage word;
    private final Paper paper;
    private final Format format;
    private final Content content;
    private final Relations relations;

    TemplateFiller(WordPackage word, Paper paper, Format format) {
        this.word = word;
        this.paper = paper;
        this.format = format;
        content = paper.content(format);
        relations = new Relations(freePrefix(word.text(RELATIONS)));
    }

    /** One that no link of the template's own begins with. */
    private static String freePrefix(String relations) {
        String prefix = "paper";
        while (relations.contains("\"" + prefix)) {
            prefix += "x";
        }
        return prefix;
    }

    byte[] fill() {
        for (var part : word.texts()) {
            Passage.in(word.root(part)).forEach(this::fill);
            if (!part.equals(WordPackage.DOCUMENT)) {
                word.set(part, bytes(WordPackage.written(word.root(part).getOwnerDocument(), true)));
            }
        }
        document();
        links();
        styles();
        if (word.has("docProps/core.xml")) {
            word.set(
                    "docProps/core.xml",
                    WordFile.properties(paper.title(), paper.issuedBy(), paper.mark(), paper.day()));
        }
        return word.bytes();
    }

    private void fill(Passage passage) {
        var openings = Opening.in(passage.text());
        if (openings.isEmpty()) {
            return;
        }
        var first = Placeholder.named(openings.getFirst().name()).orElseThrow();
        switch (first.shape()) {
            case BLOCKS -> mark(passage, first);
            case LINES -> lines(passage, lines(first));
            case WORDS -> words(passage, openings);
        }
    }

    /** The place is kept by a mark until the tree is text: long tables never become a tree. */
    private static void mark(Passage passage, Placeholder placeholder) {
        var paragraph = passage.paragraph();
        var mark = paragraph.getOwnerDocument().createProcessingInstruction(MARKER, placeholder.name());
        paragraph.getParentNode().replaceChild(mark, paragraph);
    }

    private List<String> lines(Placeholder placeholder) {
        return switch (placeholder) {
            case SUPERIOR -> content.above();
            case ISSUER -> content.name();
            case ADDRESSEES -> content.addressees();
            case RECIPIENTS -> content.recipients();
            case SIGNATURE -> content.signature();
            default -> throw new IllegalArgumentException(placeholder.name());
        };
    }

    private static void lines(Passage passage, List<String> lines) {
        var parent = passage.paragraph().getParentNode();
        for (var line : lines) {
            var copy = passage.copy();
            copy.replace(0, copy.text().length(), line);
            parent.insertBefore(copy.paragraph(), passage.paragraph());
        }
        passage.remove();
    }

    private void words(Passage passage, List<Opening> openings) {
        for (var opening : openings.reversed()) {
            String words = words(Placeholder.named(opening.name()).orElseThrow());
            passage.replace(opening.start(), opening.end(), words);
        }
        if (passage.text().isBlank()) {
            passage.remove();
        }
    }

    private String words(Placeholder placeholder) {
        return switch (placeholder) {
            case NUMBER -> content.number();
            case LETTERS -> content.letters();
            case PLACE_AND_DAY -> content.placeAndDay();
            case TYPE -> content.type();
            case SUBJECT -> content.subject();
            case SPAN -> content.span();
            case SIGNER -> content.signer();
            case MARK -> Objects.requireNonNullElse(paper.mark(), "");
            default -> throw new IllegalArgumentException(placeholder.name());
        };
    }

    private void document() {
        var root = word.root(WordPackage.DOCUMENT);
        for (var space : BodyWriter.SPACES.entrySet()) {
            root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + space.getKey(), space.getValue());
        }
        var composition = new Composition(paper, format);
        var body = new Markup();
        var text = new BodyWriter(body, relations);
        text.write(composition.body());
        var annexes = new Markup();
        var pages = new TemplatePages(section(root));
        pages.write(composition.annexes(), text.over(annexes));
        String written = WordPackage.written(root.getOwnerDocument(), true)
                .replace(marker(Placeholder.BODY), body.toString())
                .replace(marker(Placeholder.ANNEXES), annexes.toString());
        word.set(WordPackage.DOCUMENT, bytes(written));
    }

    private static String marker(Placeholder placeholder) {
        return "<?" + MARKER + " " + placeholder.name() + "?>";
    }

    private static Element section(Element root) {
        var sections = Passage.elements(root.getElementsByTagNameNS(WordPackage.WORD, "sectPr"));
        return sections.getLast();
    }

    private void links() {
        var xml = new Markup();
        relations.all().forEach(each -> Relations.write(each, xml));
        word.set(RELATIONS, bytes(before("</Relationships>", word.text(RELATIONS), xml.toString())));
        relations.pictures().forEach(word::set);
        String types = word.text(TYPES);
        if (!relations.pictures().isEmpty() && !types.contains("Extension=\"png\"")) {
            String png = "<Default Extension=\"png\" ContentType=\"image/png\"/>";
            word.set(TYPES, bytes(before("</Types>", types, png)));
        }
    }

    /** What the clerk changed stays; what the template does not have comes from the format. */
    private void styles() {
        String own = word.text(STYLES);
        var missing = new StringBuilder();
        for (var style : Style.values()) {
            if (!own.contains("w:styleId=\"" + WordStyles.id(style) + "\"")) {
                missing.append(WordStyles.style(format, style));
            }
        }
        word.set(STYLES, bytes(before("</w:styles>", own, missing.toString())));
    }

    private static String before(String end, String text, String more) {
        int place = text.lastIndexOf(end);
        return place < 0 ? text : text.substring(0, place) + more + text.substring(place);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
