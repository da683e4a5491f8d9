package vn.gandan.reading.language.words;

import vn.gandan.shared.CleanText;

/**
 * What stands in quotation marks: slogans, titles and names, whose numbers are no figures ("5 không, 3 sạch"). Whole
 * sentences that somebody is quoted with are read like the rest.
 */
public final class Quotations {

    private static final int LONGEST = 400;
    private static final int SENTENCE = 90;

    private final CleanText text;
    private int open = -1;
    private int close = -1;

    public Quotations(CleanText text) {
        this.text = text;
    }

    /** To be shown each quotation mark and line's end in its turn. */
    public void see(int place) {
        char letter = text.charAt(place);
        boolean opens = letter == '“' || letter == '«' || (letter == '"' && open < 0);
        open = opens ? place : -1;
        close = -1;
    }

    public static boolean mark(char letter) {
        return letter == '"' || letter == '“' || letter == '”' || letter == '«' || letter == '»';
    }

    public boolean hides(int place) {
        if (open < 0 || place - open > LONGEST) {
            return false;
        }
        if (close < place) {
            close = end(place);
        }
        return close < LONGEST + place && !sentence();
    }

    /** Without a closing mark near: far away. */
    private int end(int place) {
        for (int at = place; at < place + LONGEST; at++) {
            char letter = text.at(at);
            if (letter == '\n' || letter == 0) {
                break;
            }
            if (mark(letter)) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean sentence() {
        return close - open > SENTENCE && text.at(Letters.beforeSpaces(text, open) - 1) == ':';
    }
}
