package vn.gandan.shared.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins the lines of pages to paragraphs, and leaves out what stands at the top or bottom of page after page. */
final class PdfParagraphs {

    private static final Pattern NUMBER =
            Pattern.compile("(?:[Tt]rang |[Pp]age )?[-–— ]*(\\d{1,4})[-–— ]*(?:/ ?\\d{1,4})?");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-–—+*•●▪]|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)](?!\\d)|[IVX]{1,5}[.)]|[a-zđA-ZĐ][.)]) ?\\S.*",
            Pattern.DOTALL);

    /** How many lines at the top and at the bottom of a page may be a header or a footer. */
    private static final int EDGE = 2;

    private static final int FEWEST_PAGES = 3;
    private static final int LONG_LINE = 40;

    /** What lies between two lines of a paragraph, in that of lines one after the other. */
    private static final float LOOSE = 1.25f;

    private final List<PdfLine> lines;
    private final float edge;
    private final float margin;
    private final float pitch;

    private PdfParagraphs(List<PdfLine> lines, float width) {
        this.lines = lines;
        var texts = lines.stream().filter(PdfParagraphs::inText).toList();
        margin = percentile(texts.stream().map(PdfLine::left).toList(), 25);
        // Papers are bound on the left; so their right margin is the smaller one.
        edge = Math.max(
                width - margin, percentile(texts.stream().map(PdfLine::right).toList(), 95));
        pitch = percentile(pitches(lines), 40);
    }

    static List<String> of(List<PdfLine> lines, float width) {
        return new PdfParagraphs(withoutEdges(lines), width).joined();
    }

    private static boolean inText(PdfLine line) {
        return !line.columns() && line.text().length() >= LONG_LINE;
    }

    private static List<Float> pitches(List<PdfLine> lines) {
        var pitches = new ArrayList<Float>();
        for (int each = 1; each < lines.size(); each++) {
            float pitch = lines.get(each).top() - lines.get(each - 1).top();
            if (lines.get(each).page() == lines.get(each - 1).page() && pitch > 1) {
                pitches.add(pitch);
            }
        }
        return pitches;
    }

    private static float percentile(List<Float> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
        var seen = new HashMap<String, Integer>();
        for (int each = 0; each < lines.size(); each++) {
            if (atEdge(lines, each)) {
                seen.merge(shape(lines.get(each)), 1, Integer::sum);
            }
        }
        int pages = lines.isEmpty() ? 0 : lines.getLast().page();
        var kept = new ArrayList<PdfLine>(lines.size());
        for (int each = 0; each < lines.size(); each++) {
            var line = lines.get(each);
            if (!atEdge(lines, each) || !(repeated(line, seen, pages) || pageNumber(line))) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean atEdge(List<PdfLine> lines, int each) {
        int page = lines.get(each).page();
        boolean high = each < EDGE || lines.get(each - EDGE).page() != page;
        return high || each + EDGE >= lines.size() || lines.get(each + EDGE).page() != page;
    }

    private static boolean repeated(PdfLine line, Map<String, Integer> seen, int pages) {
        return pages >= FEWEST_PAGES && seen.getOrDefault(shape(line), 0) * 2 > pages;
    }

    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    /** A paper may begin to count behind its cover. */
    private static boolean pageNumber(PdfLine line) {
        var number = NUMBER.matcher(line.text());
        return number.matches() && Math.abs(Integer.parseInt(number.group(1)) - line.page()) <= 1;
    }

    private List<String> joined() {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        PdfLine before = null;
        for (var line : lines) {
            if (before != null && !continues(before, line)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            join(paragraph, line.text());
            before = line;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private boolean continues(PdfLine before, PdfLine line) {
        boolean sameText = !before.columns() && !line.columns() && Math.abs(before.size() - line.size()) < 1;
        return sameText
                && inText(before)
                && before.right() + line.firstWord() > edge
                && !loose(before, line)
                && !ITEM.matcher(line.text()).matches()
                && !beginsAnew(before, line);
    }

    private boolean loose(PdfLine before, PdfLine line) {
        return before.page() == line.page() && line.top() - before.top() > LOOSE * Math.max(pitch, line.size());
    }

    /** Drawn in behind a sentence that has ended. */
    private boolean beginsAnew(PdfLine before, PdfLine line) {
        char last = before.text().charAt(before.text().length() - 1);
        return line.left() > margin + line.size() && ".:;!?”\")".indexOf(last) >= 0;
    }

    /** "08-KH/BDVTU-" and "BCSĐUBND" are one symbol. */
    private static void join(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        boolean inWord = length > 1
                && "-/".indexOf(paragraph.charAt(length - 1)) >= 0
                && Character.isLetterOrDigit(paragraph.charAt(length - 2))
                && Character.isLetterOrDigit(line.charAt(0));
        if (length > 0 && paragraph.charAt(length - 1) == '\u00ad') {
            paragraph.setLength(length - 1);
        } else if (length > 0 && !inWord) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }
}
