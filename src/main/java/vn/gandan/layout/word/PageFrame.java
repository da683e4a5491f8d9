package vn.gandan.layout.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Words;
import vn.gandan.layout.sheet.Markup;
import vn.gandan.layout.sheet.Style;

/** What stands around the text of every page: margins, the page number, the mark of illustrative figures. */
final class PageFrame {

    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE \\* MERGEFORMAT </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private final Format format;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder references = new StringBuilder();

    PageFrame(Format format, @Nullable String mark, Relations relations) {
        this.format = format;
        String number = paragraph(Style.PAGE_NUMBER, FIELD);
        String said = mark == null ? "" : paragraph(Style.MARK, text(mark));
        String nothing = "<w:p/>";
        boolean top = format.of(Words.PAGE_NUMBER).startsWith("top");
        // The first page has a header and a footer of its own: no number on it.
        add(relations, "header", "default", top ? number : nothing);
        add(relations, "header", "first", nothing);
        if (!top || mark != null) {
            add(relations, "footer", "default", (top ? "" : number) + said);
            add(relations, "footer", "first", mark == null ? nothing : said);
        }
    }

    private void add(Relations relations, String kind, String pages, String content) {
        String name = kind + (parts.size() + 1) + ".xml";
        String root = kind.equals("header") ? "hdr" : "ftr";
        parts.put(
                "word/" + name,
                new Markup()
                        .raw(Markup.DECLARATION)
                        .raw("<w:" + root + " ")
                        .raw(BodyWriter.NAMESPACES)
                        .raw(">" + content + "</w:" + root + ">")
                        .bytes());
        references.append(
                "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, pages, relations.part(kind, name)));
    }

    private static String paragraph(Style style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + WordStyles.id(style) + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String text(String words) {
        return new Markup()
                .raw("<w:r><w:t xml:space=\"preserve\">")
                .escaped(words)
                .raw("</w:t></w:r>")
                .toString();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** Where a run of pages ends; only the paper's first page goes without a number. */
    String section(boolean landscape, boolean first) {
        long width = Twips.millimetres(landscape ? Format.LONG_SIDE : Format.SHORT_SIDE);
        long height = Twips.millimetres(landscape ? Format.SHORT_SIDE : Format.LONG_SIDE);
        var xml = new Markup().raw("<w:sectPr>").raw(references.toString());
        xml.raw("<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"")
                .raw(width)
                .raw("\" w:h=\"")
                .raw(height);
        xml.raw(landscape ? "\" w:orient=\"landscape\"/>" : "\"/>");
        xml.raw("<w:pgMar w:top=\"").raw(margin(Measure.MARGIN_TOP));
        xml.raw("\" w:right=\"").raw(margin(Measure.MARGIN_RIGHT));
        xml.raw("\" w:bottom=\"").raw(margin(Measure.MARGIN_BOTTOM));
        xml.raw("\" w:left=\"").raw(margin(Measure.MARGIN_LEFT));
        xml.raw("\" w:header=\"").raw(margin(Measure.PAGE_NUMBER_FROM_EDGE));
        xml.raw("\" w:footer=\"").raw(margin(Measure.PAGE_NUMBER_FROM_EDGE)).raw("\" w:gutter=\"0\"/>");
        return xml.raw(first ? "<w:titlePg/></w:sectPr>" : "</w:sectPr>").toString();
    }

    private long margin(Measure measure) {
        return Twips.millimetres(format.of(measure));
    }
}
