package vn.gandan.reading.language.words;

import java.util.Locale;
import vn.gandan.shared.CleanText;

/** Short looks to either side of a place; each is bounded, so that a text takes time in proportion to its length. */
public final class Nearby {

    public static final int NOT_THERE = -1;

    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_WORD = 14;

    private Nearby() {}

    /** Over spaces and the end of a line; not over an empty line. */
    public static int after(CleanText text, int place) {
        int end = place;
        int lines = 0;
        while (end - place < WIDEST_GAP && blank(text.at(end)) && lines + line(text.at(end)) <= 1) {
            lines += line(text.at(end));
            end++;
        }
        return end;
    }

    public static int before(CleanText text, int place) {
        int start = place;
        int lines = 0;
        while (place - start < WIDEST_GAP && blank(text.at(start - 1)) && lines + line(text.at(start - 1)) <= 1) {
            lines += line(text.at(start - 1));
            start--;
        }
        return start;
    }

    /** Where the word that begins here ends; the place itself where none begins. */
    public static int wordEnd(CleanText text, int start) {
        int end = start;
        while (end - start < LONGEST_WORD && Letters.letter(text.at(end))) {
            end++;
        }
        return end;
    }

    public static int wordStart(CleanText text, int end) {
        int start = end;
        while (end - start < LONGEST_WORD && Letters.letter(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** A word in small letters, its tone mark where the new spelling has it (ủy, hóa). */
    public static String word(CleanText text, int start, int end) {
        return spelled(text.between(start, end).toLowerCase(Locale.ROOT));
    }

    public static String spelled(String word) {
        return word.indexOf('ỷ') < 0 && word.indexOf('á') < 0
                ? word
                : word.replace("uỷ", "ủy").replace("hoá", "hóa");
    }

    /** Behind these words, which are given in small letters, or {@link #NOT_THERE}. */
    public static int past(CleanText text, int place, String words) {
        int at = place;
        for (int each = 0; each < words.length(); each++) {
            char wanted = words.charAt(each);
            int next = wanted == ' ' ? after(text, at) : at + 1;
            if (next == at || (wanted != ' ' && Letters.lower(text.at(at)) != wanted)) {
                return NOT_THERE;
            }
            at = next;
        }
        return Letters.letter(text.at(at)) ? NOT_THERE : at;
    }

    public static int pastAny(CleanText text, int place, Iterable<String> choices) {
        for (var words : choices) {
            int end = past(text, place, words);
            if (end >= 0) {
                return end;
            }
        }
        return NOT_THERE;
    }

    /** Where these words begin that end here, or {@link #NOT_THERE}. */
    public static int back(CleanText text, int end, String words) {
        int at = end;
        for (int each = words.length() - 1; each >= 0; each--) {
            char wanted = words.charAt(each);
            int next = wanted == ' ' ? before(text, at) : at - 1;
            if (next == at || (wanted != ' ' && Letters.lower(text.at(next)) != wanted)) {
                return NOT_THERE;
            }
            at = next;
        }
        return Letters.wordly(text.at(at - 1)) ? NOT_THERE : at;
    }

    public static int digitsEnd(CleanText text, int start, int most) {
        int end = start;
        while (end - start < most && digit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sentence or a paragraph ends with this character. */
    public static boolean endsSentence(CleanText text, int place) {
        char letter = text.at(place);
        return letter == ';'
                || (letter == '\n' && text.at(place + 1) == '\n')
                || ((letter == '.' || letter == '!' || letter == '?') && blank(text.at(place + 1)));
    }

    public static boolean blank(char letter) {
        return letter == ' ' || letter == '\n';
    }

    public static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int line(char letter) {
        return letter == '\n' ? 1 : 0;
    }
}
