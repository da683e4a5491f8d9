package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Lines of a text and their cells, which tabs or bars separate. */
final class Cells {

    static final int LONGEST_LINE = 2000;
    private static final int MOST_COLUMNS = 60;

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
        for (int place = start; place < end; place++) {
            if (Letters.betweenCells(text, place)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line, without the spaces around their words. */
    List<Span> of(int line) {
        var cells = new ArrayList<Span>();
        int end = lineEnd(line);
        int start = line;
        for (int place = line; place <= end && cells.size() < MOST_COLUMNS; place++) {
            if (place == end || Letters.betweenCells(text, place)) {
                cells.add(trimmed(start, place));
                start = place + 1;
            }
        }
        return cells;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        while (start < to && text.at(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.at(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    /** 1.250; 12,5; 3/4; 98%. */
    boolean number(Span cell) {
        boolean digits = false;
        for (int place = cell.start(); place < cell.end(); place++) {
            char letter = text.at(place);
            digits |= Letters.digit(letter);
            if (!Letters.digit(letter) && ".,/% ".indexOf(letter) < 0) {
                return false;
            }
        }
        return digits;
    }

    /** "120 lượt"; but "1. Tuyên truyền". */
    boolean beginsWithNumber(Span cell) {
        int place = cell.start();
        while (place < cell.end() && (Letters.digit(text.at(place)) || ".,".indexOf(text.at(place)) >= 0)) {
            place++;
        }
        return place > cell.start() && Letters.digit(text.at(place - 1));
    }

    boolean year(Span cell) {
        int first = text.at(cell.start());
        return cell.length() == 4 && number(cell) && (first == '1' || first == '2');
    }

    boolean hasLetters(Span cell) {
        for (int place = cell.start(); place < cell.end(); place++) {
            if (Letters.letter(text.at(place))) {
                return true;
            }
        }
        return false;
    }

    boolean name(Span cell) {
        return TableWords.name(text, cell.start(), cell.end());
    }

    int separators(int start, int end) {
        int count = 0;
        for (int place = start; place < end; place++) {
            count += Letters.betweenCells(text, place) ? 1 : 0;
        }
        return count;
    }

    String words(Span cell) {
        return text.between(cell.start(), cell.end());
    }
}
