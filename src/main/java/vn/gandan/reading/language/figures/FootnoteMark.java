package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** The mark of a footnote right behind a number, of which it is no part: 1.976¹, 1.976(1), 1.976[2]. */
final class FootnoteMark {

    private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹";
    private static final int MOST_DIGITS = 2;

    private FootnoteMark() {}

    /** The place itself where no mark stands. */
    static int end(CleanText text, int place) {
        char open = text.at(place);
        if (open == '(' || open == '[') {
            int close = place + 1;
            while (Letters.digit(text.at(close)) && close - place <= MOST_DIGITS) {
                close++;
            }
            boolean closed = close > place + 1 && text.at(close) == (open == '(' ? ')' : ']');
            return closed ? close + 1 : place;
        }
        int end = place;
        while (text.at(end) != 0 && RAISED.indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end;
    }
}
