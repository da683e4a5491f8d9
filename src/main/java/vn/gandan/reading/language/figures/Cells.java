package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Lines of a text and their cells, which tabs or bars separate. */
final class Cells {

    static final int LONGEST_LINE = 2000;

    private final CleanText text;

    Cells(CleanText text) {
        this.text = text;
    }

    int lineStart(int place) {
        int start = place;
        while (start > 0 && text.at(start - 1) != '\n' && place - start < LONGEST_LINE) {
            start--;
        }
        return start;
    }

    int lineEnd(int place) {
        int end = place;
        while (end < text.length() && text.at(end) != '\n' && end - place < LONGEST_LINE) {
            end++;
        }
        return end;
    }

    boolean row(int start, int end) {
        var given = text.given(start, end);
        return given.indexOf('\t') >= 0 || given.indexOf('|') >= 0;
    }

    int end(int start) {
        int end = start;
        while (end < text.length()
                && text.at(end) != '\n'
                && !Letters.betweenCells(text, end)
                && end - start < LONGEST_LINE) {
            end++;
        }
        return end;
    }

    /** Where the cell of that number begins in the line; negative where the line has fewer. */
    int start(int line, int number) {
        int place = line;
        for (int each = 0; each < number; each++) {
            int end = end(place);
            if (end >= text.length() || text.at(end) == '\n') {
                return -1;
            }
            place = end + 1;
        }
        return place;
    }

    int separators(int start, int end) {
        int count = 0;
        for (int place = start; place < end; place++) {
            count += Letters.betweenCells(text, place) ? 1 : 0;
        }
        return count;
    }

    String words(int start, int end) {
        return text.between(start, end).strip();
    }
}
