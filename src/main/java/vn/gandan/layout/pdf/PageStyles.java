package vn.gandan.layout.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Format;
import vn.gandan.layout.Measure;
import vn.gandan.layout.Span.Face;
import vn.gandan.layout.Words;
import vn.gandan.layout.sheet.Style;

/** The same measures as Word's styles have, for the pages that the PDF is made of. */
final class PageStyles {

    static final String FONT = "Tinos";

    /** As Word sets single lines of Times New Roman. */
    private static final String SINGLE = "1.15";

    private final Format format;
    private final StringBuilder css = new StringBuilder();

    private PageStyles(Format format) {
        this.format = format;
    }

    static String css(Format format, @Nullable String mark) {
        var styles = new PageStyles(format);
        styles.pages(mark);
        styles.css.append("body{margin:0;font-family:" + FONT + "}p,td,div,table{margin:0;padding:0}"
                + "a{color:black;text-decoration:none}.b{font-weight:bold}.i{font-style:italic}"
                + ".u{text-decoration:underline}.rule{border-top:0.75pt solid black;margin:3pt auto 6pt auto}"
                + ".lying{page:lying}.more{page-break-before:always}"
                + ".beside{border-collapse:collapse;table-layout:fixed;page-break-inside:avoid}"
                + ".beside td{vertical-align:top}"
                // Borders of one side each: collapsed ones are drawn wrongly where a head is repeated.
                + ".grid{border-collapse:separate;border-spacing:0;table-layout:fixed;margin:0 auto;"
                + "border-left:0.5pt solid black;-fs-table-paginate:paginate}"
                + ".grid td{border-right:0.5pt solid black;border-bottom:0.5pt solid black;padding:1pt 1mm;"
                + "vertical-align:middle}.grid td.open{border-bottom:none}.grid .top td{border-top:0.5pt solid black}"
                + ".grid tr{page-break-inside:avoid}.grid .total td{font-weight:bold}");
        // The converter measures all pages by the first, so each says how wide its text is.
        styles.css.append(
                ".upright{width:%smm}.lying{width:%smm}".formatted(format.textWidth(false), format.textWidth(true)));
        for (var style : Style.values()) {
            styles.rule(style);
        }
        return styles.css.toString();
    }

    static String name(Style style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void pages(@Nullable String mark) {
        page("", Format.SHORT_SIDE, Format.LONG_SIDE, mark);
        page(" lying", Format.LONG_SIDE, Format.SHORT_SIDE, mark);
        css.append("@page:first{@top-center{content:none}@bottom-right{content:none}}");
    }

    private void page(String name, int width, int height, @Nullable String mark) {
        css.append("@page%s{size:%dmm %dmm;margin:%smm %smm %smm %smm;"
                .formatted(
                        name,
                        width,
                        height,
                        format.of(Measure.MARGIN_TOP),
                        format.of(Measure.MARGIN_RIGHT),
                        format.of(Measure.MARGIN_BOTTOM),
                        format.of(Measure.MARGIN_LEFT)));
        boolean top = format.of(Words.PAGE_NUMBER).startsWith("top");
        String edge = (top ? "vertical-align:top;padding-top:%smm" : "vertical-align:bottom;padding-bottom:%smm")
                .formatted(format.of(Measure.PAGE_NUMBER_FROM_EDGE));
        box(top ? "top-center" : "bottom-right", "counter(page)", Style.PAGE_NUMBER, edge);
        if (mark != null) {
            box("bottom-center", quoted(mark), Style.MARK, "width:100%;text-align:center;vertical-align:middle");
        }
        css.append('}');
    }

    private void box(String place, String content, Style style, String more) {
        css.append("@%s{content:%s;font-family:%s;".formatted(place, content, FONT));
        letters(style);
        css.append(more).append('}');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void rule(Style style) {
        css.append('.').append(name(style)).append('{');
        letters(style);
        css.append("text-align:").append(alignment(style)).append(';');
        css.append("margin:%spt 0 %spt 0;".formatted(style.before(format), style.after(format)));
        css.append(
                style.running()
                        ? "line-height:%spt;text-indent:%smm;"
                                .formatted(format.of(Measure.LINE), format.of(Measure.FIRST_LINE_INDENT))
                        : "line-height:" + SINGLE + ';');
        css.append(style.staysWithNext() ? "page-break-after:avoid}" : "}");
    }

    private String alignment(Style style) {
        return switch (style.alignment(format)) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }

    private void letters(Style style) {
        var face = style.face(format);
        css.append("font-size:").append(style.size(format)).append("pt;");
        css.append(face.bold() ? "font-weight:bold;" : "").append(face.italic() ? "font-style:italic;" : "");
        css.append(face == Face.UNDERLINED ? "text-decoration:underline;" : "");
    }
}
