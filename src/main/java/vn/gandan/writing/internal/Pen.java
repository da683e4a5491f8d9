package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.FONT;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** Writes text into paragraphs and cells in the letters of the paper. */
final class Pen {

    private Pen() {}

    static XWPFRun centred(XWPFTableCell cell, String text, int size) {
        return run(centred(paragraph(cell)), text, size);
    }

    static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** The cell's first paragraph is there from the start. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return first.getRuns().isEmpty() ? first : cell.addParagraph();
    }

    static List<XWPFRun> spans(XWPFParagraph paragraph, List<Span> spans, int size) {
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

    static XWPFRun run(XWPFParagraph paragraph, @Nullable String text, int size) {
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
}
