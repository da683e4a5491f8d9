package vn.gandan.writing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.gandan.writing.internal.Block.Column;
import vn.gandan.writing.internal.Block.Grid;
import vn.gandan.writing.internal.Block.Heading;
import vn.gandan.writing.internal.Block.Paragraph;
import vn.gandan.writing.internal.Block.Point;
import vn.gandan.writing.internal.Block.Remark;
import vn.gandan.writing.internal.Block.Row;
import vn.gandan.writing.internal.Block.Side;

/**
 * Draws a paper in the layout of the Party's papers (thể thức văn bản của Đảng), with the sizes of guidance
 * 36-HD/VPTW of 2018. Whether regulation 399-QĐ/TW of 2026 changed them is unconfirmed.
 */
class PartyPaper {

    private static final String FONT = "Times New Roman";

    // A4.
    private static final int PAGE_WIDTH = 210;
    private static final int PAGE_HEIGHT = 297;
    // Margins of 20, 20, 30 and 15 mm are usual; unconfirmed.
    private static final int TOP = 20;
    private static final int BOTTOM = 20;
    private static final int LEFT = 30;
    private static final int RIGHT = 15;
    // Page number in the middle of the top margin from page 2; unconfirmed for Party papers.
    private static final int PAGE_NUMBER_FROM_TOP = 10;

    private static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;
    private static final int ISSUER_WIDTH = 76;
    private static final int RECIPIENTS_WIDTH = 80;

    private static final int BODY_SIZE = 14;
    private static final int PARTY_SIZE = 15;
    private static final int TYPE_SIZE = 16;
    private static final int TABLE_SIZE = 11;
    private static final int SMALL_SIZE = 12;
    private static final int MARK_SIZE = 10;

    /** Lines of the body stand at least 18 points apart. */
    private static final double LINE = 18;

    private static final int FIRST_LINE_MM = 10;
    private static final int CELL_PADDING_MM = 1;

    /** Room for the signature, in lines. */
    private static final int SIGNATURE_LINES = 4;

    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();

    PartyPaper(Paper paper) {
        this.paper = paper;
    }

    byte[] toWord() {
        try (document) {
            page();
            styles();
            properties();
            pageNumber();
            marks();
            letterhead();
            title();
            paper.body().forEach(this::draw);
            signature();
            annex();
            var file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(PAGE_WIDTH));
        size.setH(twips(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setBottom(twips(BOTTOM));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
        margins.setHeader(twips(PAGE_NUMBER_FROM_TOP));
        margins.setFooter(twips(PAGE_NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
        // The first page has a header of its own, which stays empty: no number on it.
        section.addNewTitlePg();
    }

    private void styles() {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        styles.addStyle(style("Normal", "Normal", -1));
        styles.addStyle(style("Heading1", "heading 1", 0));
        styles.addStyle(style("Heading2", "heading 2", 1));
    }

    /** A heading style is what gives the reader's word processor its outline. */
    private static XWPFStyle style(String id, String name, int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (outline < 0) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
            var paragraph = style.addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        if (outline >= 0) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * BODY_SIZE));
        run.addNewSzCs().setVal(BigInteger.valueOf(2L * BODY_SIZE));
        return new XWPFStyle(style);
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.issuer().fullName());
        core.setDescription(paper.mark() == null ? "" : paper.mark());
        core.setCreated(
                Optional.of(Date.from(paper.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
        document.getProperties().getExtendedProperties().setApplication("Gần Dân");
    }

    private void pageNumber() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        field(paragraph).addNewInstrText().setStringValue(" PAGE \\* MERGEFORMAT ");
        field(paragraph).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph, "2", BODY_SIZE);
        field(paragraph).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static CTR field(XWPFParagraph paragraph) {
        return run(paragraph, null, BODY_SIZE).getCTR();
    }

    /** A paper of illustrative figures says so at the foot of every page. */
    private void marks() {
        var mark = paper.mark();
        if (mark == null) {
            return;
        }
        for (var type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            var paragraph = document.createFooter(type).createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            run(paragraph, mark, MARK_SIZE).setItalic(true);
        }
    }

    private void letterhead() {
        var issuer = paper.issuer();
        var table = table(List.of(ISSUER_WIDTH, TEXT_WIDTH - ISSUER_WIDTH), 2, false);
        var left = table.getRow(0).getCell(0);
        issuer.above().forEach(line -> centred(left, line, BODY_SIZE));
        issuer.name().forEach(line -> centred(left, line, BODY_SIZE).setBold(true));
        centred(left, "*", BODY_SIZE);
        var right = table.getRow(0).getCell(1);
        var party = centred(right, "ĐẢNG CỘNG SẢN VIỆT NAM", PARTY_SIZE);
        party.setBold(true);
        party.setUnderline(UnderlinePatterns.SINGLE);
        // The number is left for the book of outgoing papers.
        centred(table.getRow(1).getCell(0), "Số          -BC/" + issuer.symbol(), BODY_SIZE);
        centred(table.getRow(1).getCell(1), placeAndDate(), BODY_SIZE).setItalic(true);
        document.createParagraph().setSpacingAfter(0);
    }

    /** The first two months take a zero, as days under ten do, so that no digit can be put before them. */
    private String placeAndDate() {
        var day = paper.day();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(
                        paper.issuer().place(),
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    private void title() {
        run(centred(document.createParagraph()), paper.type(), TYPE_SIZE).setBold(true);
        run(centred(document.createParagraph()), paper.subject(), BODY_SIZE).setBold(true);
        run(centred(document.createParagraph()), paper.span(), BODY_SIZE).setItalic(true);
        var line = centred(document.createParagraph());
        line.setSpacingAfter(points(6));
        run(line, "-----", BODY_SIZE);
    }

    private void draw(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> {
                var drawn = bodyParagraph();
                // What announces a list stays with it.
                drawn.setKeepNext(paragraph.spans().getLast().text().endsWith(":"));
                spans(drawn, paragraph.spans(), BODY_SIZE);
            }
            case Point point -> {
                var paragraph = bodyParagraph();
                // Ragged: justified lines of long figures tear their words apart.
                paragraph.setAlignment(ParagraphAlignment.LEFT);
                run(paragraph, "- ", BODY_SIZE);
                spans(paragraph, point.spans(), BODY_SIZE);
            }
            case Remark remark -> {
                var paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setSpacingBefore(points(4));
                paragraph.setSpacingAfter(points(6));
                spans(paragraph, remark.spans(), SMALL_SIZE).forEach(run -> run.setItalic(true));
            }
            case Grid grid -> grid(grid);
        }
    }

    private void heading(Heading heading) {
        var paragraph = bodyParagraph();
        paragraph.setStyle("Heading" + heading.level());
        paragraph.setKeepNext(true);
        run(paragraph, heading.text(), BODY_SIZE).setBold(true);
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
        var title = centred(document.createParagraph());
        title.setSpacingBefore(points(6));
        title.setSpacingAfter(points(4));
        title.setKeepNext(true);
        run(title, grid.title(), SMALL_SIZE).setBold(true);
        boolean codes = grid.columns().stream().anyMatch(column -> column.code() != null);
        int heads = codes ? 2 : 1;
        var table = table(
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
                var code = column.code();
                centred(table.getRow(1).getCell(place), code == null ? "" : code, MARK_SIZE)
                        .setItalic(true);
            }
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            row(table.getRow(heads + number), grid.columns(), grid.rows().get(number));
        }
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

    private void signature() {
        var gap = document.createParagraph();
        gap.setSpacingAfter(points(6));
        gap.setKeepNext(true);
        var table = table(List.of(RECIPIENTS_WIDTH, TEXT_WIDTH - RECIPIENTS_WIDTH), 1, false);
        var left = table.getRow(0).getCell(0);
        var heading = run(paragraph(left), "Nơi nhận:", BODY_SIZE);
        heading.setUnderline(UnderlinePatterns.SINGLE);
        for (var recipient : paper.issuer().recipients()) {
            run(paragraph(left), "- " + recipient, SMALL_SIZE);
        }
        var right = table.getRow(0).getCell(1);
        paper.issuer()
                .signature()
                .forEach(line -> centred(right, line, BODY_SIZE).setBold(true));
        for (int line = 0; line < SIGNATURE_LINES; line++) {
            centred(right, "", BODY_SIZE);
        }
    }

    private void annex() {
        var paragraph = centred(document.createParagraph());
        paragraph.setStyle("Heading1");
        paragraph.setPageBreak(true);
        paragraph.setSpacingAfter(points(8));
        run(paragraph, paper.annexTitle(), BODY_SIZE).setBold(true);
        paper.annex().forEach(this::draw);
    }

    /** Widths stand in the grid and in every cell, or Word and LibreOffice draw different tables. */
    private XWPFTable table(List<Integer> millimetres, int rows, boolean ruled) {
        var table = document.createTable(rows, millimetres.size());
        table.setTableAlignment(TableRowAlign.LEFT);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(millimetres.stream().mapToInt(Integer::intValue).sum()));
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
        int padding = ruled ? twips(CELL_PADDING_MM).intValue() : 0;
        table.setCellMargins(ruled ? points(1) : 0, padding, ruled ? points(1) : 0, padding);
        if (!ruled) {
            unruled(table);
        }
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        millimetres.forEach(each -> grid.addNewGridCol().setW(twips(each)));
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int place = 0; place < millimetres.size(); place++) {
                var cell = row.getCell(place);
                cell.setWidth(twips(millimetres.get(place)).toString());
                if (ruled) {
                    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                }
            }
        }
        return table;
    }

    private static void unruled(XWPFTable table) {
        table.removeBorders();
        var borders = table.getCTTbl().getTblPr().isSetTblBorders()
                ? table.getCTTbl().getTblPr().getTblBorders()
                : table.getCTTbl().getTblPr().addNewTblBorders();
        borders.addNewTop().setVal(STBorder.NONE);
        borders.addNewBottom().setVal(STBorder.NONE);
        borders.addNewLeft().setVal(STBorder.NONE);
        borders.addNewRight().setVal(STBorder.NONE);
        borders.addNewInsideH().setVal(STBorder.NONE);
        borders.addNewInsideV().setVal(STBorder.NONE);
    }

    private XWPFRun centred(XWPFTableCell cell, String text, int size) {
        return run(centred(paragraph(cell)), text, size);
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** The cell's first paragraph is there from the start. */
    private static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return first.getRuns().isEmpty() ? first : cell.addParagraph();
    }

    private static List<XWPFRun> spans(XWPFParagraph paragraph, List<Span> spans, int size) {
        return spans.stream().map(span -> span(paragraph, span, size)).toList();
    }

    /** A figure looks like the text around it: on paper it is a number, on screen it leads to its origin. */
    private static XWPFRun span(XWPFParagraph paragraph, Span span, int size) {
        var source = span.source();
        if (source == null) {
            return run(paragraph, span.text(), size);
        }
        return written(paragraph.createHyperlinkRun(source.toString()), span.text(), size);
    }

    private static XWPFRun run(XWPFParagraph paragraph, @Nullable String text, int size) {
        var run = paragraph.createRun();
        return text == null ? sized(run, size) : written(run, text, size);
    }

    private static XWPFRun written(XWPFRun run, String text, int size) {
        run.setText(text);
        return sized(run, size);
    }

    private static XWPFRun sized(XWPFRun run, int size) {
        // The font on each run too, or LibreOffice falls back.
        run.setFontFamily(FONT);
        run.setFontSize(size);
        return run;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private static int points(int points) {
        return 20 * points;
    }
}
