package vn.gandan.shared.papers;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of a PDF down with their places, page by page, as the eye finds them from top to bottom. Notes upon the
 * pages are no part of the paper.
 */
final class PdfLines extends PdfPages {

    /** In widths of a space; wider than those of a line that is set to both edges. */
    private static final float COLUMN = 4;

    /** The number of an item, which stands off its words: "II.", "3)", "a.". */
    private static final Pattern MARK = Pattern.compile("\\(?(?:[\\d.]{1,8}|[IVX]{1,5}|\\p{L})[.)] *|[-–—+•●▪] *");

    private static final int MOST_LETTERS = LimitedText.LONGEST;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int letters;
    private float left;
    private float right;
    private float top;
    private float size;
    private boolean columns;

    private PdfLines(Duration longest) {
        super(longest);
        setSortByPosition(true);
    }

    static List<PdfLine> of(PDDocument document, Duration longest) throws IOException {
        var pages = new PdfLines(longest);
        pages.writeText(document, Writer.nullWriter());
        return pages.lines;
    }

    @Override
    protected void endPage(PDPage ended) throws IOException {
        endLine();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        var first = positions.getFirst();
        var last = positions.getLast();
        if (line.isEmpty()) {
            left = first.getXDirAdj();
            top = first.getYDirAdj();
            size = first.getFontSizeInPt();
        } else if (first.getXDirAdj() - right > COLUMN * first.getWidthOfSpace()
                && !MARK.matcher(line).matches()) {
            columns = true;
            line.setLength(line.toString().stripTrailing().length());
            line.append('\t');
        }
        right = last.getXDirAdj() + last.getWidthDirAdj();
        line.append(word);
        letters += word.length();
        if (letters > MOST_LETTERS) {
            throw endless("more text than a paper holds");
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    private void endLine() {
        var words = line.toString().strip();
        if (!words.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), words, left, right, top, size, columns));
        }
        line.setLength(0);
        columns = false;
    }
}
