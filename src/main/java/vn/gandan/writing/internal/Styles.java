package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.BODY_SIZE;
import static vn.gandan.writing.internal.Layout.FONT;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a paper, of which the headings give the reader's word processor its outline. */
final class Styles {

    private Styles() {}

    static void define(XWPFDocument document) {
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
}
