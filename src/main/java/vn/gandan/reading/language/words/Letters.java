package vn.gandan.reading.language.words;

import vn.gandan.shared.CleanText;

/** Questions about single letters of a text. */
public final class Letters {

    private static final int FEW = 12;

    /** Behind the last letter of Vietnamese; what is asked for each letter of a text is looked up. */
    private static final int LETTERS = 0x1f00;

    /** Behind the quotation marks. */
    private static final int QUOTES = 0x2020;

    private static final char[] LOWER = new char[LETTERS];
    private static final boolean[] LETTER = new boolean[LETTERS];
    private static final boolean[] WORDLY = new boolean[LETTERS];
    private static final boolean[] TELLING = new boolean[QUOTES];

    static {
        for (char letter = 0; letter < LETTERS; letter++) {
            LOWER[letter] = Character.toLowerCase(letter);
            LETTER[letter] = Character.isLetter(letter);
            WORDLY[letter] = Character.isLetterOrDigit(letter);
        }
        for (char letter = 0; letter < QUOTES; letter++) {
            TELLING[letter] = digit(letter) || letter == '\n' || Quotations.mark(letter);
        }
    }

    private Letters() {}

    public static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    public static boolean space(char letter) {
        return letter == ' ' || letter == '\n';
    }

    public static char lower(char letter) {
        return letter < LOWER.length ? LOWER[letter] : Character.toLowerCase(letter);
    }

    /** Digits, quotation marks and the ends of lines: what a search for figures stops at. */
    public static boolean telling(char letter) {
        return letter < QUOTES && TELLING[letter];
    }

    public static boolean letter(char letter) {
        return letter < LETTER.length ? LETTER[letter] : Character.isLetter(letter);
    }

    public static boolean wordly(char letter) {
        return letter < WORDLY.length ? WORDLY[letter] : Character.isLetterOrDigit(letter);
    }

    /** Whether these words, given in small letters, stand at the place. */
    public static boolean follow(CleanText text, int place, String words) {
        for (int each = 0; each < words.length(); each++) {
            if (lower(text.at(place + each)) != words.charAt(each)) {
                return false;
            }
        }
        return true;
    }

    /** Behind the spaces of one line. */
    public static int behindSpaces(CleanText text, int place) {
        int at = place;
        while (text.at(at) == ' ' && at - place < FEW) {
            at++;
        }
        return at;
    }

    /** The same, and over the end of a full line into the next, which then begins with a small letter. */
    public static int behindBreak(CleanText text, int place) {
        int at = behindSpaces(text, place);
        if (text.at(at) != '\n') {
            return at;
        }
        int next = behindSpaces(text, at + 1);
        return Character.isLowerCase(text.at(next)) ? next : at;
    }

    /** Before the spaces that end before the place. */
    public static int beforeSpaces(CleanText text, int place) {
        int at = place;
        while (text.at(at - 1) == ' ' && place - at < FEW) {
            at--;
        }
        return at;
    }

    /** Cells of a table stand apart by tabs or bars; the clean text has tabs as spaces. */
    public static boolean betweenCells(CleanText text, int place) {
        char letter = text.at(place);
        return letter == '|' || (letter == ' ' && text.given(place) == '\t');
    }
}
