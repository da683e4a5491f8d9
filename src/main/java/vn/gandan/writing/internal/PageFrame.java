package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.MARK_SIZE;
import static vn.gandan.writing.internal.Layout.twips;
import static vn.gandan.writing.internal.Pen.run;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What stands around the text of every page: margins, the page number, the mark of illustrative figures. */
class PageFrame {

    private final XWPFDocument document;
    private final Paper paper;

    PageFrame(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    void draw() {
        page();
        pageNumber();
        marks();
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(Layout.PAGE_WIDTH));
        size.setH(twips(Layout.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(twips(Layout.TOP));
        margins.setBottom(twips(Layout.BOTTOM));
        margins.setLeft(twips(Layout.LEFT));
        margins.setRight(twips(Layout.RIGHT));
        margins.setHeader(twips(Layout.PAGE_NUMBER_FROM_TOP));
        margins.setFooter(twips(Layout.PAGE_NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
        // The first page has a header of its own, which stays empty: no number on it.
        section.addNewTitlePg();
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
}
