package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.SMALL_SIZE;
import static vn.gandan.writing.internal.Layout.TEXT_WIDTH;
import static vn.gandan.writing.internal.Layout.points;
import static vn.gandan.writing.internal.Pen.centred;
import static vn.gandan.writing.internal.Pen.paragraph;
import static vn.gandan.writing.internal.Pen.run;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The foot of a paper: to whom it goes, and who signs. */
class SignatureBlock {

    private static final int RECIPIENTS_WIDTH = 80;

    /** Room for the signature, in lines. */
    private static final int SIGNATURE_LINES = 4;

    private final XWPFDocument document;
    private final Issuer issuer;

    SignatureBlock(XWPFDocument document, Issuer issuer) {
        this.document = document;
        this.issuer = issuer;
    }

    void draw() {
        var gap = document.createParagraph();
        gap.setSpacingAfter(points(6));
        gap.setKeepNext(true);
        var table = FixedTable.of(document, List.of(RECIPIENTS_WIDTH, TEXT_WIDTH - RECIPIENTS_WIDTH), 1, false);
        var left = table.getRow(0).getCell(0);
        var heading = run(paragraph(left), "Nơi nhận:", BODY_SIZE);
        heading.setUnderline(UnderlinePatterns.SINGLE);
        for (var recipient : issuer.recipients()) {
            run(paragraph(left), "- " + recipient, SMALL_SIZE);
        }
        var right = table.getRow(0).getCell(1);
        issuer.signature().forEach(line -> centred(right, line, BODY_SIZE).setBold(true));
        for (int line = 0; line < SIGNATURE_LINES; line++) {
            centred(right, "", BODY_SIZE);
        }
    }
}
