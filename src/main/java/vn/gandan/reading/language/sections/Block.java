package vn.gandan.reading.language.sections;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** A paragraph, a heading or an item: what is one line where the text is not broken into lines of one width. */
record Block(CleanText text, int start, int end, @Nullable Marker marker, boolean apart) {

    private static final String ENDS_OF_SENTENCES = ".!?…";
    private static final String CLOSING = "\"”’»)]";

    static final int WORDS_OF_A_SHORT_LINE = 14;
    private static final int WORDS_OF_A_HEADING_IN_CAPITALS = 40;
    private static final int CELLS_OF_A_ROW = 3;
    private static final int WORDS_WITHOUT_AN_END = 45;

    static Block of(CleanText text, int start, int end, boolean apart) {
        return new Block(text, start, end, Marker.at(text, start, end), apart);
    }

    Block upTo(int newEnd) {
        return new Block(text, start, newEnd, marker, apart);
    }

    /** Where the words begin, behind the number. */
    int words() {
        return marker == null ? start : marker.end();
    }

    boolean numbered() {
        return marker != null && marker.form() != Marker.Form.SIGN;
    }

    boolean inCapitals() {
        return end - start <= 400 && Words.inCapitals(text, words(), end);
    }

    /** The last sign, behind closing quotation marks. */
    char lastSign() {
        int last = end - 1;
        while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last);
    }

    boolean endsSentence() {
        char last = lastSign();
        return ENDS_OF_SENTENCES.indexOf(last) >= 0 || (last == '/' && text.at(end - 2) == '.');
    }

    boolean endsInColon() {
        return lastSign() == ':';
    }

    boolean shorterThan(int words) {
        return Words.count(text, words(), end, words) < words;
    }

    /** A title, a caption, a name: few words and no end of a sentence. */
    boolean isLabel() {
        char last = lastSign();
        return last != ';' && last != ':' && !endsSentence() && shorterThan(WORDS_OF_A_SHORT_LINE + 1);
    }

    boolean looksLikeHeading() {
        if (inCapitals()) {
            return shorterThan(WORDS_OF_A_HEADING_IN_CAPITALS);
        }
        return isLabel() || (endsInColon() && shorterThan(WORDS_OF_A_SHORT_LINE + 1));
    }

    /** "KẾT QUẢ" without a number. */
    boolean isCapitalHeading() {
        return marker == null && inCapitals() && looksLikeHeading() && !isRow();
    }

    /** A row of a table: cells between tabs, a figure in one of them. */
    boolean isRow() {
        int cells = 1;
        boolean figure = false;
        for (int place = start; place < end; place++) {
            boolean tab =
                    text.charAt(place) == ' ' && text.given(place, place + 1).equals("\t");
            cells += tab && !Words.blank(text.at(place + 1)) ? 1 : 0;
            figure |= Words.digit(text.charAt(place));
        }
        return cells >= CELLS_OF_A_ROW && figure;
    }

    /** Told in sentences: ends as one, or is too long for a line that is none. */
    boolean isProse() {
        boolean ended = endsSentence() || endsInColon() || lastSign() == ';';
        return !inCapitals() && (ended ? !shorterThan(8) : !shorterThan(WORDS_WITHOUT_AN_END));
    }
}
