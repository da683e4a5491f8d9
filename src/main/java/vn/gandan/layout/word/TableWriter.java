package vn.gandan.layout.word;

import java.util.List;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Span;
import vn.gandan.layout.sheet.Element.Table;
import vn.gandan.layout.sheet.Markup;
import vn.gandan.layout.sheet.Style;
import vn.gandan.layout.sheet.TableHead;

/** Writes ruled tables: their head repeated on every page, no row broken over two. */
final class TableWriter {

    private static final String CELL_PADDING = "<w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/>"
            + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"20\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar>";
    private static final String NO_PADDING =
            "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>" + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    private final Markup xml;
    private final BodyWriter body;

    TableWriter(Markup xml, BodyWriter body) {
        this.xml = xml;
        this.body = body;
    }

    /** Widths stand in the grid and in every cell, or Word and LibreOffice draw different tables. */
    static void open(Markup xml, List<Double> widths, boolean ruled) {
        long whole = widths.stream().mapToLong(Twips::millimetres).sum();
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").raw(whole).raw("\" w:type=\"dxa\"/>");
        xml.raw(ruled ? "<w:jc w:val=\"center\"/>" : "<w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
        if (ruled) {
            xml.raw("<w:tblBorders>");
            for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
            }
            xml.raw("</w:tblBorders>");
        }
        xml.raw("<w:tblLayout w:type=\"fixed\"/>")
                .raw(ruled ? CELL_PADDING : NO_PADDING)
                .raw("</w:tblPr><w:tblGrid>");
        widths.forEach(width ->
                xml.raw("<w:gridCol w:w=\"").raw(Twips.millimetres(width)).raw("\"/>"));
        xml.raw("</w:tblGrid>");
    }

    void write(Table table) {
        var widths = table.widths().stream().map(Twips::millimetres).toList();
        open(xml, table.widths(), true);
        table.head().rows().forEach(row -> head(row, widths));
        var styles = table.grid().columns().stream()
                .map(column -> WordStyles.id(Style.cell(column.side())))
                .toList();
        table.grid().rows().forEach(row -> row(row, widths, styles));
        xml.raw("</w:tbl>");
    }

    private void head(List<TableHead.Cell> cells, List<Long> widths) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        int place = 0;
        for (var cell : cells) {
            long width = widths.subList(place, place + cell.columns()).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
            if (cell.columns() > 1) {
                xml.raw("<w:gridSpan w:val=\"").raw(cell.columns()).raw("\"/>");
            }
            xml.raw(cell.continued() ? "<w:vMerge/>" : cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
            xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
            body.open(WordStyles.id(cell.style()), true);
            body.span(Span.of(cell.text()), false);
            xml.raw("</w:p></w:tc>");
            place += cell.columns();
        }
        xml.raw("</w:tr>");
    }

    private void row(Row row, List<Long> widths, List<String> styles) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int place = 0; place < widths.size(); place++) {
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths.get(place));
            xml.raw("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
            body.open(styles.get(place), false);
            body.span(row.cells().get(place), row.total());
            xml.raw("</w:p></w:tc>");
        }
        xml.raw("</w:tr>");
    }
}
