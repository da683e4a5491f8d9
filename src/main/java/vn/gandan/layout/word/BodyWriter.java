package vn.gandan.layout.word;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gandan.layout.Span;
import vn.gandan.layout.sheet.Element;
import vn.gandan.layout.sheet.Element.Beside;
import vn.gandan.layout.sheet.Element.Image;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Rule;
import vn.gandan.layout.sheet.Element.Table;
import vn.gandan.layout.sheet.Markup;

/** Writes elements as Word's paragraphs and tables. */
public final class BodyWriter {

    /** The names that its XML uses, and what they stand for. */
    public static final Map<String, String> SPACES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture")));

    static final String NAMESPACES = SPACES.entrySet().stream()
            .map(space -> "xmlns:" + space.getKey() + "=\"" + space.getValue() + "\"")
            .collect(joining(" "));

    private final Markup xml;
    private final Relations relations;
    private int pictures;

    public BodyWriter(Markup xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    /** Goes on elsewhere, with the same links. */
    public BodyWriter over(Markup other) {
        var writer = new BodyWriter(other, relations);
        writer.pictures = pictures;
        return writer;
    }

    public void write(List<Element> elements) {
        elements.forEach(this::write);
        if (!elements.isEmpty() && (elements.getLast() instanceof Table || elements.getLast() instanceof Beside)) {
            // Word wants a paragraph after a table; this one takes next to no room.
            thin("");
        }
    }

    /** A paragraph that is hardly there, for what Word hangs on paragraphs. */
    public void thin(String section) {
        xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>");
        xml.raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr>").raw(section).raw("</w:pPr></w:p>");
    }

    private void write(Element element) {
        switch (element) {
            case Line line -> line(line);
            case Rule rule -> rule(rule);
            case Beside beside -> beside(beside);
            case Table table -> new TableWriter(xml, this).write(table);
            case Image image -> image(image);
        }
    }

    private void line(Line line) {
        open(WordStyles.id(line.style()), line.kept());
        line.spans().forEach(span -> span(span, false));
        xml.raw("</w:p>");
    }

    void open(String style, boolean kept) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
        xml.raw(kept ? "<w:keepNext/></w:pPr>" : "</w:pPr>");
    }

    /** A figure looks like the text around it: on paper it is a number, on screen it leads to its origin. */
    void span(Span span, boolean bold) {
        if (span.text().isEmpty()) {
            return;
        }
        var source = span.source();
        if (source != null) {
            xml.raw("<w:hyperlink r:id=\"")
                    .raw(relations.link(source.toString()))
                    .raw("\" w:history=\"1\">");
        }
        run(span, bold);
        if (source != null) {
            xml.raw("</w:hyperlink>");
        }
    }

    private void run(Span span, boolean bold) {
        xml.raw("<w:r>");
        var face = span.face();
        if (bold || face != Span.Face.PLAIN) {
            xml.raw("<w:rPr>").raw(bold || face.bold() ? "<w:b/>" : "").raw(face.italic() ? "<w:i/>" : "");
            xml.raw(face == Span.Face.UNDERLINED ? "<w:u w:val=\"single\"/>" : "")
                    .raw("</w:rPr>");
        }
        xml.raw("<w:t xml:space=\"preserve\">").escaped(span.text()).raw("</w:t></w:r>");
    }

    /** The lower border of a paragraph that is set in from both sides. */
    private void rule(Rule rule) {
        long side = Twips.millimetres((rule.within() - rule.width()) / 2);
        xml.raw("<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:pBdr>");
        xml.raw("<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"60\" w:lineRule=\"exact\"/>");
        xml.raw("<w:ind w:left=\"").raw(side).raw("\" w:right=\"").raw(side).raw("\"/></w:pPr></w:p>");
    }

    private void beside(Beside beside) {
        TableWriter.open(xml, beside.widths(), false);
        for (var row : beside.rows()) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int place = 0; place < row.size(); place++) {
                xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
                        .raw(Twips.millimetres(beside.widths().get(place)));
                xml.raw("\" w:type=\"dxa\"/></w:tcPr>");
                row.get(place).forEach(this::write);
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private void image(Image image) {
        String id = relations.picture(image.png().bytes());
        long number = ++pictures;
        String size = "cx=\"" + Twips.emus(image.width()) + "\" cy=\"" + Twips.emus(image.height()) + "\"";
        open("Picture", false);
        xml.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent ")
                .raw(size);
        xml.raw("/><wp:docPr id=\"")
                .raw(number)
                .raw("\" name=\"Hình ")
                .raw(number)
                .raw("\" descr=\"");
        xml.escaped(image.words()).raw("\"/><a:graphic><a:graphicData");
        xml.raw(
                " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"");
        xml.raw(number).raw("\" name=\"Hình ").raw(number).raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        xml.raw("<a:blip r:embed=\"").raw(id).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>");
        xml.raw("<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ").raw(size).raw("/></a:xfrm><a:prstGeom prst=\"rect\">");
        xml.raw("<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>");
        xml.raw("</w:r></w:p>");
    }
}
