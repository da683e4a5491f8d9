package vn.gandan.reading.language.sections;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/**
 * The number or the sign that a heading or an item begins with: II., 1.2., a), (3), -.
 *
 * @param ordinal its place in the row; of a sign which one it is
 * @param end where the words begin
 */
record Marker(Form form, int ordinal, int end) {

    /** From the outermost to the innermost. */
    enum Form {
        PART,
        CAPITAL,
        ROMAN,
        NUMBER,
        SECOND_NUMBER,
        THIRD_NUMBER,
        BRACKETED,
        SMALL_LETTER,
        SIGN;

        boolean within(Form other) {
            return compareTo(other) > 0;
        }

        /** Whether it counts parts of a paper, never single items. */
        boolean headsParts() {
            return compareTo(ROMAN) <= 0;
        }
    }

    private static final String SIGNS = "-+*•·●○▪■□►▶➢✓✔»›◦\uf0b7\uf02d\uf0a7\uf0d8";

    private static final String SMALL_LETTERS = "abcdđeghiklmnopq";

    private static final int MOST = 99;

    static @Nullable Marker at(CleanText text, int start, int end) {
        char first = text.at(start);
        if (SIGNS.indexOf(first) >= 0) {
            return sign(text, start, end);
        }
        if (first == '(') {
            return bracketed(text, start, end);
        }
        if (Words.digit(first)) {
            return number(text, start, end);
        }
        var part = Romans.part(text, start, end);
        var counted = part == null ? Romans.counted(text, start, end) : part;
        return counted == null ? letter(text, start, end) : counted;
    }

    boolean follows(Marker other) {
        return form == other.form && (form == Form.SIGN ? ordinal == other.ordinal : ordinal > other.ordinal);
    }

    /** Whether an item with this number is part of one with that: 1.1. of 1., + of -. */
    boolean isInside(Marker outer) {
        boolean signs = form == Form.SIGN && outer.form == Form.SIGN;
        return signs ? outer.ordinal == '-' && ordinal != '-' : form.within(outer.form);
    }

    private static @Nullable Marker sign(CleanText text, int start, int end) {
        int words = Words.skipBlanks(text, start + 1, end);
        boolean number = words == start + 1 && Words.digit(text.at(words));
        return words == end || number ? null : new Marker(Form.SIGN, text.charAt(start), words);
    }

    private static @Nullable Marker bracketed(CleanText text, int start, int end) {
        int close = start + 1;
        while (close < end && close - start < 3 && Character.isLetterOrDigit(text.charAt(close))) {
            close++;
        }
        if (text.at(close) != ')' || close == start + 1) {
            return null;
        }
        int ordinal = Words.digit(text.at(start + 1))
                ? digits(text, start + 1, close)
                : close == start + 2 ? SMALL_LETTERS.indexOf(text.at(start + 1)) + 1 : 0;
        return ordinal < 1 ? null : new Marker(Form.BRACKETED, ordinal, Words.skipBlanks(text, close + 1, end));
    }

    private static @Nullable Marker number(CleanText text, int start, int end) {
        int place = start;
        int levels = 0;
        int ordinal = 0;
        while (levels < 4 && Words.digit(text.at(place))) {
            int from = place;
            while (Words.digit(text.at(place)) && place - from < 3) {
                place++;
            }
            ordinal = digits(text, from, place);
            levels++;
            if (ordinal > MOST || place - from > 2) {
                return null;
            }
            if (text.at(place) != '.' || !Words.digit(text.at(place + 1))) {
                break;
            }
            place++;
        }
        int words = ordinal < 1 ? -1 : behindStop(text, place, end, levels > 1);
        return words < 0 || words >= end ? null : new Marker(numbered(levels), ordinal, words);
    }

    private static Form numbered(int levels) {
        return switch (levels) {
            case 1 -> Form.NUMBER;
            case 2 -> Form.SECOND_NUMBER;
            default -> Form.THIRD_NUMBER;
        };
    }

    /** Behind "1." or "1 -" where words follow; a date and a sum do not count. */
    private static int behindStop(CleanText text, int place, int end, boolean bare) {
        int stop = Words.skipBlanks(text, place, Math.min(end, place + 2));
        char sign = text.at(stop);
        if (sign == '.' || sign == ')' || sign == '/' || sign == ':' || sign == '-') {
            int behind = text.at(stop + 1) == '-' || text.at(stop + 1) == ')' ? stop + 2 : stop + 1;
            int words = Words.skipBlanks(text, behind, end);
            boolean joined = words == behind && sign != '.' && sign != ')';
            boolean range = sign == '-' && !Words.capital(text.at(words));
            return joined || range || Words.digit(text.at(words)) ? -1 : words;
        }
        return bare && stop > place && Words.capital(text.at(stop)) ? stop : -1;
    }

    private static @Nullable Marker letter(CleanText text, int start, int end) {
        if (Words.capital(text.at(start)) && text.at(start + 1) == '.' && Words.digit(text.at(start + 2))) {
            return underLetter(text, start + 2, end);
        }
        int roman = Romans.behind(text, start, end);
        int words = behindStop(text, Math.max(roman, start + 1), end, false);
        if (words < 0 || words >= end) {
            return null;
        }
        if (roman > start) {
            return new Marker(Form.ROMAN, Romans.value(text, start, roman), words);
        }
        char first = text.charAt(start);
        int ordinal = SMALL_LETTERS.indexOf(Words.small(first)) + 1;
        boolean initials = words == start + 2 && !Words.letter(text.at(words + 1));
        boolean apart = !Words.letter(text.at(words - 1)) && !initials;
        return ordinal == 0 || !apart
                ? null
                : new Marker(Words.capital(first) ? Form.CAPITAL : Form.SMALL_LETTER, ordinal, words);
    }

    /** "B.1." */
    private static @Nullable Marker underLetter(CleanText text, int digits, int end) {
        int behind = digits;
        while (Words.digit(text.at(behind)) && behind - digits < 2) {
            behind++;
        }
        int words = behindStop(text, behind, end, true);
        return words < 0 || words >= end ? null : new Marker(Form.SECOND_NUMBER, digits(text, digits, behind), words);
    }

    private static int digits(CleanText text, int from, int to) {
        int number = 0;
        for (int place = from; place < to && Words.digit(text.charAt(place)); place++) {
            number = number * 10 + text.charAt(place) - '0';
        }
        return number;
    }
}
