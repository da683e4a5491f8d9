package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.FIRST_LINE_MM;
import static vn.gandan.writing.internal.Layout.LINE;
import static vn.gandan.writing.internal.Layout.MARK_SIZE;
import static vn.gandan.writing.internal.Layout.SMALL_SIZE;
import static vn.gandan.writing.internal.Layout.TABLE_SIZE;
import static vn.gandan.writing.internal.Layout.points;
import static vn.gandan.writing.internal.Layout.twips;
import static vn.gandan.writing.internal.Pen.centred;
import static vn.gandan.writing.internal.Pen.paragraph;
import static vn.gandan.writing.internal.Pen.run;
import static vn.gandan.writing.internal.Pen.spans;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.gandan.writing.internal.Block.Column;
import vn.gandan.writing.internal.Block.Grid;
import vn.gandan.writing.internal.Block.Heading;
import vn.gandan.writing.internal.Block.Paragraph;
import vn.gandan.writing.internal.Block.Point;
import vn.gandan.writing.internal.Block.Remark;
import vn.gandan.writing.internal.Block.Row;
import vn.gandan.writing.internal.Block.Side;

/** Draws the blocks of a paper one under the other. */
class BlockWriter {

    private final XWPFDocument document;

    BlockWriter(XWPFDocument document) {
        this.document = document;
    }

    void draw(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text(paragraph);
            case Point point -> point(point);
            case Remark remark -> remark(remark);
            case Grid grid -> grid(grid);
        }
    }

    private void heading(Heading heading) {
        var paragraph = bodyParagraph();
        paragraph.setStyle("Heading" + heading.level());
        paragraph.setKeepNext(true);
        run(paragraph, heading.text(), BODY_SIZE).setBold(true);
    }

    private void text(Paragraph paragraph) {
        var drawn = bodyParagraph();
        // What announces a list stays with it.
        drawn.setKeepNext(paragraph.spans().getLast().text().endsWith(":"));
        spans(drawn, paragraph.spans(), BODY_SIZE);
    }

    private void point(Point point) {
        var drawn = bodyParagraph();
        // Ragged: justified lines of long figures tear their words apart.
        drawn.setAlignment(ParagraphAlignment.LEFT);
        run(drawn, "- ", BODY_SIZE);
        spans(drawn, point.spans(), BODY_SIZE);
    }

    private void remark(Remark remark) {
        var drawn = document.createParagraph();
        drawn.setAlignment(ParagraphAlignment.BOTH);
        drawn.setSpacingBefore(points(4));
        drawn.setSpacingAfter(points(6));
        spans(drawn, remark.spans(), SMALL_SIZE).forEach(run -> run.setItalic(true));
    }

    private XWPFParagraph bodyParagraph() {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(twips(FIRST_LINE_MM).intValue());
        paragraph.setSpacingBetween(LINE, LineSpacingRule.AT_LEAST);
        paragraph.setSpacingAfter(points(6));
        return paragraph;
    }

    private void grid(Grid grid) {
        caption(grid.title());
        boolean codes = grid.columns().stream().anyMatch(column -> column.code() != null);
        int heads = codes ? 2 : 1;
        var table = FixedTable.of(
                document,
                grid.columns().stream().map(Column::millimetres).toList(),
                heads + grid.rows().size(),
                true);
        for (int row = 0; row < heads; row++) {
            table.getRow(row).setRepeatHeader(true);
        }
        for (int place = 0; place < grid.columns().size(); place++) {
            var column = grid.columns().get(place);
            centred(table.getRow(0).getCell(place), column.title(), TABLE_SIZE).setBold(true);
            if (codes) {
                var code = column.code() == null ? "" : column.code();
                centred(table.getRow(1).getCell(place), code, MARK_SIZE).setItalic(true);
            }
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            row(table.getRow(heads + number), grid.columns(), grid.rows().get(number));
        }
    }

    private void caption(String text) {
        var title = centred(document.createParagraph());
        title.setSpacingBefore(points(6));
        title.setSpacingAfter(points(4));
        title.setKeepNext(true);
        run(title, text, SMALL_SIZE).setBold(true);
    }

    private void row(XWPFTableRow drawn, List<Column> columns, Row row) {
        for (int place = 0; place < columns.size(); place++) {
            var paragraph = paragraph(drawn.getCell(place));
            paragraph.setAlignment(alignment(columns.get(place).side()));
            for (var run : spans(paragraph, List.of(row.cells().get(place)), TABLE_SIZE)) {
                run.setBold(row.total());
            }
        }
    }

    private static ParagraphAlignment alignment(Side side) {
        return switch (side) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
