package vn.gandan.layout.word;

import java.util.Locale;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.sheet.Markup;
import vn.gandan.layout.sheet.Style;

/** The styles of a paper: whoever edits it in Word changes a part everywhere at once, and sees its outline. */
public final class WordStyles {

    static final String FONT = "Times New Roman";

    private final Format format;
    private final Markup xml = new Markup();

    private WordStyles(Format format) {
        this.format = format;
    }

    /** Style ids as Word's own are written: Heading1, LetterSubject. */
    public static String id(Style style) {
        var id = new StringBuilder();
        for (var word : style.name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    static byte[] part(Format format) {
        return new WordStyles(format).all().bytes();
    }

    /** One style as it stands in the part. */
    public static String style(Format format, Style style) {
        var styles = new WordStyles(format);
        styles.style(style);
        return styles.xml.toString();
    }

    private Markup all() {
        xml.raw(Markup.DECLARATION).raw("<w:styles ").raw(BodyWriter.NAMESPACES).raw(">");
        xml.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts");
        for (var script : new String[] {"ascii", "hAnsi", "eastAsia", "cs"}) {
            xml.raw(" w:").raw(script).raw("=\"").raw(FONT).raw("\"");
        }
        xml.raw("/>");
        size(format.of(Measure.BODY_SIZE));
        xml.raw("<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/></w:style>");
        for (var style : Style.values()) {
            style(style);
        }
        return xml.raw("</w:styles>");
    }

    private void style(Style style) {
        xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"").raw(id(style)).raw("\"");
        // Headings are Word's own; the others are ours.
        xml.raw(style.title().startsWith("heading") ? ">" : " w:customStyle=\"1\">");
        xml.raw("<w:name w:val=\"").escaped(style.title()).raw("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>");
        paragraph(style);
        letters(style);
        xml.raw("</w:style>");
    }

    private void paragraph(Style style) {
        xml.raw("<w:pPr>");
        if (style.staysWithNext()) {
            xml.raw("<w:keepNext/>");
        }
        xml.raw("<w:spacing w:before=\"").raw(Twips.points(style.before(format)));
        xml.raw("\" w:after=\"").raw(Twips.points(style.after(format))).raw("\"");
        if (style.running()) {
            xml.raw(" w:line=\"").raw(Twips.points(format.of(Measure.LINE))).raw("\" w:lineRule=\"atLeast\"");
        }
        xml.raw("/>");
        if (style.running()) {
            long indent = Twips.millimetres(format.of(Measure.FIRST_LINE_INDENT));
            xml.raw("<w:ind w:firstLine=\"").raw(indent).raw("\"/>");
        }
        xml.raw("<w:jc w:val=\"").raw(alignment(style)).raw("\"/>");
        if (style.outline() > 0) {
            xml.raw("<w:outlineLvl w:val=\"").raw(style.outline() - 1L).raw("\"/>");
        }
        xml.raw("</w:pPr>");
    }

    private String alignment(Style style) {
        return switch (style.alignment(format)) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    private void letters(Style style) {
        var face = style.face(format);
        xml.raw("<w:rPr>");
        xml.raw(face.bold() ? "<w:b/>" : "").raw(face.italic() ? "<w:i/>" : "");
        size(style.size(format));
        xml.raw(face == vn.gandan.layout.Span.Face.UNDERLINED ? "<w:u w:val=\"single\"/>" : "");
        xml.raw("</w:rPr>");
    }

    private void size(double points) {
        long half = Math.round(points * 2);
        xml.raw("<w:sz w:val=\"")
                .raw(half)
                .raw("\"/><w:szCs w:val=\"")
                .raw(half)
                .raw("\"/>");
    }
}
