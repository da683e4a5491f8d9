package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.PARTY_SIZE;
import static vn.gandan.writing.internal.Layout.TEXT_WIDTH;
import static vn.gandan.writing.internal.Layout.TYPE_SIZE;
import static vn.gandan.writing.internal.Layout.points;
import static vn.gandan.writing.internal.Pen.centred;
import static vn.gandan.writing.internal.Pen.run;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The head of a paper: who issues it, the Party's name, symbol, place and date, and what the paper is. */
class Letterhead {

    private static final int ISSUER_WIDTH = 76;

    private final XWPFDocument document;
    private final Paper paper;

    Letterhead(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    void draw() {
        issuer();
        title();
    }

    private void issuer() {
        var issuer = paper.issuer();
        var table = FixedTable.of(document, List.of(ISSUER_WIDTH, TEXT_WIDTH - ISSUER_WIDTH), 2, false);
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
}
