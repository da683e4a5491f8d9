package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.gandan.shared.CleanText;

/** Tells the lines of a saved web page that surround a report from those of the report. */
final class PageFrame {

    /** So long are lines in which something is told; what is told is counted in letters. */
    private static final int LONG = 60;

    private static final int VERY_LONG = 200;
    private static final int A_REPORT_BEGUN = 400;

    /** So many entries of a menu may stand together that do not look like any. */
    private static final int GAP = 3;

    /** And so many links under the last. */
    private static final int LINKS = 10;

    private final List<Line> lines;
    private final List<PageLine> page = new ArrayList<>();
    private final BitSet around = new BitSet();

    /** How many letters are told in long lines from each line to the end. */
    private final int[] toCome;

    private PageFrame(CleanText text, List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> page.add(new PageLine(text, line)));
        toCome = new int[lines.size() + 1];
        for (int each = lines.size() - 1; each >= 0; each--) {
            boolean prose = isVeryLong(each) && !page.get(each).isDatedLink();
            toCome[each] = toCome[each + 1] + (prose ? lines.get(each).length() : 0);
        }
    }

    /** The numbers of the lines that are boilerplate. */
    static BitSet of(CleanText text, List<Line> lines) {
        return new PageFrame(text, lines).found();
    }

    private BitSet found() {
        int told = 0;
        int each = 0;
        while (each < lines.size()) {
            var line = page.get(each);
            if (line.opensTail() && told >= A_REPORT_BEGUN && toCome[each] <= told) {
                around.set(each, lines.size());
                break;
            }
            if (line.opensTail() || line.opensBox()) {
                each = behindBox(each);
                continue;
            }
            if (isAround(each, told < A_REPORT_BEGUN)) {
                around.set(each);
            } else if (lines.get(each).length() >= LONG) {
                told += lines.get(each).length();
            }
            each++;
        }
        closeTop();
        closeBottom();
        return around;
    }

    private boolean isAround(int each, boolean top) {
        var line = page.get(each);
        return line.counts()
                || line.countsAmongOthers()
                || line.offersTools()
                || line.tellsWhoRunsThePage()
                || line.isBox()
                || (top && line.isMenu())
                || (line.isDatedLink() && (isDatedLink(each - 1) || isDatedLink(each + 1)))
                || (line.couldCount()
                        && each > 0
                        && around.get(each - 1)
                        && page.get(each - 1).couldCount());
    }

    private boolean isDatedLink(int each) {
        return each >= 0 && each < lines.size() && page.get(each).isDatedLink();
    }

    private boolean isVeryLong(int each) {
        return lines.get(each).length() >= VERY_LONG;
    }

    /** Behind the title of a box and the links under it: where something is told again. */
    private int behindBox(int opening) {
        int end = opening + 1;
        boolean numbered = page.get(opening).tellsHowMany();
        while (end < lines.size() && !isVeryLong(end) && couldBeLink(end, numbered)) {
            end++;
        }
        around.set(opening, end);
        return end;
    }

    /** A numbered line is one of the report's, but not under "Bài viết liên quan (6)". */
    private boolean couldBeLink(int each, boolean numbered) {
        var line = page.get(each);
        boolean report = line.isLetterhead() || (line.isNumbered() && !numbered) || line.countsAmongOthers();
        return line.isDatedLink()
                || (!report && (line.isShort() || !lines.get(each).apart()));
    }

    /** Above the report what stands among menus and tools is one of them. */
    private void closeTop() {
        int last = -1;
        for (int each = 0; each < lines.size() && !isVeryLong(each); each++) {
            last = around.get(each) ? each : last;
        }
        for (int each = 0; each < last; each++) {
            if (page.get(each).isFigureAlone()) {
                around.set(each);
            } else if (page.get(each).couldBeMenu() && !around.get(each)) {
                closeGap(each, last);
            }
        }
        for (int each = 1; each < Math.min(lines.size(), last + LINKS); each++) {
            if (around.get(each - 1) && page.get(each).isLinkOfMenu()) {
                around.set(each);
            }
        }
    }

    /** What fills a gap between menus is one of them. */
    private void closeGap(int first, int last) {
        int behind = first;
        while (behind < last
                && behind - first < GAP
                && !around.get(behind)
                && page.get(behind).couldBeMenu()) {
            behind++;
        }
        if (around.get(behind) && (first == 0 || around.get(first - 1))) {
            around.set(first, behind);
        }
    }

    /** Below the report what follows two lines about the page is about the page. */
    private void closeBottom() {
        int first = lines.size();
        while (first > 0
                && !isVeryLong(first - 1)
                && (around.get(first - 1) || page.get(first - 1).isShort())) {
            first--;
        }
        int opened = around.nextSetBit(first);
        if (opened >= 0 && around.get(opened, lines.size()).cardinality() >= 2) {
            around.set(opened, lines.size());
        }
    }
}
