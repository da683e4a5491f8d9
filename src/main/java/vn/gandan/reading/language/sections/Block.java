package vn.gandan.reading.language.sections;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/**
 * A paragraph, a heading or an item: what is one line where the text is not broken into lines of one width. What is asked
 * of it again and again is counted once.
 */
final class Block {

    private static final String ENDS_OF_SENTENCES = ".!?…";
    private static final String CLOSING = "\"”’»)]";

    static final int WORDS_OF_A_SHORT_LINE = 14;
    private static final int WORDS_OF_A_HEADING_IN_CAPITALS = 40;
    private static final int CELLS_OF_A_ROW = 3;
    private static final int WORDS_WITHOUT_AN_END = 45;

    private static final int LONGEST_IN_CAPITALS = 400;

    private final CleanText text;
    private final int start;
    private final int end;
    private final @Nullable Marker marker;
    private final boolean apart;
    private final boolean capitals;
    private final int wordCount;
    private final char lastSign;

    private Block(CleanText text, int start, int end, boolean apart) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.apart = apart;
        marker = Marker.at(text, start, end);
        int words = marker == null ? start : marker.end();
        capitals = end - start <= LONGEST_IN_CAPITALS && Words.inCapitals(text, words, end);
        wordCount = Words.count(text, words, end, WORDS_WITHOUT_AN_END);
        lastSign = lastSign(text, start, end);
    }

    static Block of(CleanText text, int start, int end, boolean apart) {
        return new Block(text, start, end, apart);
    }

    CleanText text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Nullable Marker marker() {
        return marker;
    }

    /** Whether an empty line stands before it. */
    boolean apart() {
        return apart;
    }

    /** Where the words begin, behind the number. */
    int words() {
        return marker == null ? start : marker.end();
    }

    boolean numbered() {
        return marker != null && marker.form() != Marker.Form.SIGN;
    }

    boolean inCapitals() {
        return capitals;
    }

    /** The last sign, not counting closing quotation marks. */
    char lastSign() {
        return lastSign;
    }

    private static char lastSign(CleanText text, int start, int end) {
        int last = end - 1;
        while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last);
    }

    boolean endsSentence() {
        return ENDS_OF_SENTENCES.indexOf(lastSign) >= 0 || (lastSign == '/' && text.at(end - 2) == '.');
    }

    boolean endsInColon() {
        return lastSign == ':';
    }

    /** Asked of no more words than a line has that is no sentence. */
    boolean shorterThan(int words) {
        return wordCount < words;
    }

    /** A title, a caption, a name: few words and no end of a sentence. */
    boolean isLabel() {
        return lastSign != ';' && lastSign != ':' && !endsSentence() && shorterThan(WORDS_OF_A_SHORT_LINE + 1);
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
            boolean tab = text.charAt(place) == ' ' && text.given(place) == '\t';
            cells += tab && !Words.blank(text.at(place + 1)) ? 1 : 0;
            figure |= Words.digit(text.charAt(place));
        }
        return cells >= CELLS_OF_A_ROW && figure;
    }

    /** Told in sentences: ends as one, or is too long for a line that is none. */
    boolean isProse() {
        boolean ended = endsSentence() || endsInColon() || lastSign == ';';
        return !inCapitals() && (ended ? !shorterThan(8) : !shorterThan(WORDS_WITHOUT_AN_END));
    }
}
