package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Where the clause or the sentence around a place begins and ends, looking no further than needed. */
final class ClauseBounds {

    /** Sets of marks, a bit for each. */
    static final long CLAUSE = marks(",;:.!?()\n|");

    static final long SENTENCE = marks(".!?;\n");

    private static final int BITS = 64;

    /** A bar is behind the first 64 letters; no text has the letter zero. */
    private static final long BAR = 1;

    private ClauseBounds() {}

    static long marks(String letters) {
        long marks = 0;
        for (int each = 0; each < letters.length(); each++) {
            char letter = letters.charAt(each);
            marks |= letter < BITS ? 1L << letter : BAR;
        }
        return marks;
    }

    /** The next word's beginning, or the end. */
    static int nextWord(CleanText text, int place, int end) {
        int next = place;
        while (next < end && Letters.wordly(text.at(next))) {
            next++;
        }
        while (next < end && !Letters.wordly(text.at(next))) {
            next++;
        }
        return next;
    }

    /** Behind the last mark between two places; zero where there is none. */
    static int lastEnd(CleanText text, int from, int to, long marks) {
        int end = to;
        while (end > from && !ends(text, end - 1, marks)) {
            end--;
        }
        return end > from ? end : 0;
    }

    static int start(CleanText text, int place, long marks, int most) {
        int start = place;
        while (start > 0 && place - start < most && !ends(text, start - 1, marks)) {
            start--;
        }
        return start == 0 || ends(text, start - 1, marks) ? start : behindWord(text, start, place);
    }

    static int end(CleanText text, int place, long marks, int most) {
        int end = place;
        while (end < text.length() && end - place < most && !ends(text, end, marks)) {
            end++;
        }
        return end == text.length() || ends(text, end, marks) ? end : beforeWord(text, place, end);
    }

    /** A point or comma within a number ends nothing, nor does the end of a full line. */
    private static boolean ends(CleanText text, int place, long marks) {
        char letter = text.at(place);
        if (letter < BITS ? ((marks >>> letter) & 1) == 0 : letter != '|' || (marks & BAR) == 0) {
            return false;
        }
        if (letter == '.' || letter == ',') {
            return !Letters.digit(text.at(place - 1)) || !Letters.digit(text.at(place + 1));
        }
        return letter != '\n' || !Character.isLowerCase(text.at(place + 1));
    }

    private static int behindWord(CleanText text, int start, int limit) {
        int place = start;
        while (place < limit && text.at(place) != ' ') {
            place++;
        }
        return place;
    }

    private static int beforeWord(CleanText text, int limit, int end) {
        int place = end;
        while (place > limit && text.at(place) != ' ') {
            place--;
        }
        return place;
    }
}
