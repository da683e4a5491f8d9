package vn.gandan.layout.pdf;

import java.util.Base64;
import java.util.List;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Format;
import vn.gandan.layout.Span;
import vn.gandan.layout.Span.Face;
import vn.gandan.layout.sheet.Element;
import vn.gandan.layout.sheet.Element.Beside;
import vn.gandan.layout.sheet.Element.Image;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Pages;
import vn.gandan.layout.sheet.Element.Rule;
import vn.gandan.layout.sheet.Element.Sheet;
import vn.gandan.layout.sheet.Element.Table;
import vn.gandan.layout.sheet.Markup;
import vn.gandan.layout.sheet.Style;
import vn.gandan.layout.sheet.TableHead;

/** A sheet as one page of the web, which the converter breaks into pages of paper. */
final class PageText {

    private final Markup html = new Markup();

    private PageText() {}

    static String html(Sheet sheet, Format format) {
        var text = new PageText();
        text.html.raw("<html lang=\"vi\"><head><title>").escaped(sheet.title()).raw("</title>");
        text.html
                .raw("<meta name=\"author\" content=\"")
                .escaped(sheet.issuedBy())
                .raw("\"/><style>");
        text.html.escaped(PageStyles.css(format, sheet.mark())).raw("</style></head><body>");
        for (int place = 0; place < sheet.pages().size(); place++) {
            text.pages(sheet.pages().get(place), place > 0);
        }
        return text.html.raw("</body></html>").toString();
    }

    private void pages(Pages pages, boolean more) {
        html.raw("<div class=\"").raw(pages.landscape() ? "lying" : "upright").raw(more ? " more\">" : "\">");
        pages.elements().forEach(this::write);
        html.raw("</div>");
    }

    private void write(Element element) {
        switch (element) {
            case Line line -> line(line);
            case Rule rule -> html.raw("<div class=\"rule\" style=\"width:" + rule.width() + "mm\"></div>");
            case Beside beside -> beside(beside);
            case Table table -> table(table);
            case Image image -> image(image);
        }
    }

    private void line(Line line) {
        html.raw("<p class=\"").raw(PageStyles.name(line.style()));
        html.raw(line.kept() ? "\" style=\"page-break-after:avoid\">" : "\">");
        if (line.spans().stream().allMatch(span -> span.text().isEmpty())) {
            html.raw("\u00A0");
        }
        line.spans().forEach(this::span);
        html.raw("</p>");
    }

    private void span(Span span) {
        var source = span.source();
        if (source != null) {
            html.raw("<a href=\"").escaped(source.toString()).raw("\">");
        }
        String face = face(span.face());
        if (face.isEmpty()) {
            spaced(span.text());
        } else {
            html.raw("<span class=\"").raw(face).raw("\">");
            spaced(span.text());
            html.raw("</span>");
        }
        html.raw(source == null ? "" : "</a>");
    }

    /** Room for a number yet to come does not shrink. */
    private void spaced(String text) {
        html.escaped(text.replace("  ", "\u00A0\u00A0"));
    }

    private static String face(Face face) {
        return switch (face) {
            case PLAIN -> "";
            case BOLD -> "b";
            case ITALIC -> "i";
            case BOLD_ITALIC -> "b i";
            case UNDERLINED -> "u";
        };
    }

    private void beside(Beside beside) {
        html.raw("<table class=\"beside\">");
        for (var row : beside.rows()) {
            html.raw("<tr>");
            for (int place = 0; place < row.size(); place++) {
                html.raw("<td style=\"width:" + beside.widths().get(place) + "mm\">");
                row.get(place).forEach(this::write);
                html.raw("</td>");
            }
            html.raw("</tr>");
        }
        html.raw("</table>");
    }

    private void table(Table table) {
        double whole = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        html.raw("<table class=\"grid\" style=\"width:" + whole + "mm\">");
        table.widths().forEach(width -> html.raw("<col style=\"width:" + width + "mm\"/>"));
        html.raw("<thead>");
        for (int place = 0; place < table.head().rows().size(); place++) {
            head(table.head(), place);
        }
        html.raw("</thead><tbody>");
        var styles = table.grid().columns().stream()
                .map(column -> PageStyles.name(Style.cell(column.side())))
                .toList();
        table.grid().rows().forEach(row -> row(row, styles));
        html.raw("</tbody></table>");
    }

    /** A cell over several rows is drawn as one in each, open to the next: a repeated head loses lines otherwise. */
    private void head(TableHead head, int row) {
        html.raw(row == 0 ? "<tr class=\"top\">" : "<tr>");
        for (var cell : head.rows().get(row)) {
            html.raw("<td class=\"").raw(PageStyles.name(cell.style())).raw(cell.rows() > 1 ? " open" : "");
            html.raw("\" colspan=\"")
                    .raw(cell.columns())
                    .raw("\">")
                    .escaped(cell.text())
                    .raw("</td>");
        }
        html.raw("</tr>");
    }

    private void row(Row row, List<String> styles) {
        html.raw(row.total() ? "<tr class=\"total\">" : "<tr>");
        for (int place = 0; place < styles.size(); place++) {
            html.raw("<td class=\"").raw(styles.get(place)).raw("\">");
            span(row.cells().get(place));
            html.raw("</td>");
        }
        html.raw("</tr>");
    }

    private void image(Image image) {
        html.raw("<p class=\"").raw(PageStyles.name(Style.PICTURE)).raw("\"><img style=\"width:");
        html.raw(image.width() + "mm;height:" + image.height() + "mm\" alt=\"").escaped(image.words());
        html.raw("\" src=\"data:image/png;base64,");
        html.raw(Base64.getEncoder().encodeToString(image.png().bytes())).raw("\"/></p>");
    }
}
