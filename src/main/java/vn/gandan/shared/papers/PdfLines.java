package vn.gandan.shared.papers;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
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

    /** The size of a raised letter, and how much higher it stands, in that of those beside it. */
    private static final float SMALL = 0.8f;

    private static final float HIGHER = 0.15f;

    private static final int MOST_LETTERS = LimitedText.LONGEST;

    private final List<PdfLine> lines = new ArrayList<>();
    private final PdfRules rules = new PdfRules();
    private List<PdfTable> tables = List.of();
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
    public void processPage(PDPage page) throws IOException {
        rules.begin(page);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        super.processOperator(operator, operands);
        rules.follow(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
    }

    /** All of the page has been seen then, and is put in order. */
    @Override
    protected void writePage() throws IOException {
        tables = PdfTable.of(rules);
        super.writePage();
        endLine();
        tables.stream()
                .filter(table -> table.place() >= 0)
                .sorted(Comparator.comparingInt(PdfTable::place).reversed())
                .forEach(this::insert);
    }

    private void insert(PdfTable table) {
        lines.addAll(
                table.place(),
                table.lines().stream()
                        .map(words -> new PdfLine(getCurrentPageNo(), words, 0, 0, 0, 0, true))
                        .toList());
    }

    @Override
    protected void writeString(String plain, List<TextPosition> positions) throws IOException {
        var first = positions.getFirst();
        var last = positions.getLast();
        var word = raised(plain, positions);
        letters += word.length();
        if (letters > MOST_LETTERS) {
            throw endless("more text than a paper holds");
        }
        if (inTable(word, positions)) {
            return;
        }
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
    }

    /** Between two cells there may be no more than a space. */
    private boolean inTable(String words, List<TextPosition> positions) {
        if (tables.isEmpty() || positions.size() != words.length()) {
            return inTableWhole(words, positions.getFirst());
        }
        boolean inside = false;
        for (int start = 0, end; start < words.length(); start = end + 1) {
            int space = words.indexOf(' ', start);
            end = space < 0 ? words.length() : space;
            inside |= end > start && inTableWhole(words.substring(start, end), positions.get(start));
        }
        return inside;
    }

    private boolean inTableWhole(String word, TextPosition first) {
        float x = first.getXDirAdj() + first.getWidthDirAdj() / 2;
        float y = first.getYDirAdj() - first.getFontSizeInPt() / 4;
        return tables.stream().anyMatch(table -> table.add(word, x, y, lines.size()));
    }

    /** Digits that are smaller than the letters beside them, and stand higher, mark notes. */
    private String raised(String word, List<TextPosition> positions) {
        if (positions.size() != word.length()) {
            return word;
        }
        var base = positions.stream()
                .max(Comparator.comparingDouble(TextPosition::getFontSizeInPt))
                .orElseThrow();
        boolean alone = !line.isEmpty() && base.getFontSizeInPt() < SMALL * size;
        float full = alone ? size : base.getFontSizeInPt();
        float foot = alone ? top : base.getYDirAdj();
        var raised = new StringBuilder(word);
        for (int each = 0; each < word.length(); each++) {
            var letter = positions.get(each);
            if (letter.getFontSizeInPt() < SMALL * full && foot - letter.getYDirAdj() > HIGHER * full) {
                raised.setCharAt(each, Notes.raised(word.charAt(each)));
            }
        }
        return raised.toString();
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
