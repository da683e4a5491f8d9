package vn.gandan.reading.language.sections;

import java.util.Set;
import vn.gandan.shared.CleanText;

/** Where sentences and their parts end. */
final class Sentences {

    /** How far a bracket or a quotation is followed to its end. */
    private static final int LONGEST_ASIDE = 400;

    private static final String BEHIND = "\"”’»)]./";

    private static final Set<String> ABBREVIATIONS =
            Set.of("TP", "Tp", "TX", "Tx", "TT", "Tt", "TS", "Ts", "GS", "BS", "KS", "ThS", "PGS", "NXB", "tr");

    private static final int LONGEST_ABBREVIATION = 3;

    private Sentences() {}

    /** Behind the sentence that begins here, with the signs that close it. */
    static int end(CleanText text, int from, int to) {
        return end(text, from, to, false);
    }

    /** The same, but semicolons end too. */
    static int endOfClause(CleanText text, int from, int to) {
        return end(text, from, to, true);
    }

    private static int end(CleanText text, int from, int to, boolean clause) {
        int place = from;
        while (place < to) {
            char sign = text.charAt(place);
            if (sign == ' ' || Words.letter(sign)) {
                place++;
            } else if (closing(sign) != 0) {
                place = behindAside(text, place, to);
            } else if (clause && sign == ';') {
                return place + 1;
            } else if (stops(text, place, to, clause)) {
                return behindSigns(text, place + 1, to);
            } else {
                place++;
            }
        }
        return to;
    }

    /** The sign that closes what this one opens; zero where it opens nothing. */
    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '“' -> '”';
            case '«' -> '»';
            case '[' -> ']';
            default -> 0;
        };
    }

    private static int behindAside(CleanText text, int open, int to) {
        char closing = closing(text.charAt(open));
        int most = Math.min(to, open + LONGEST_ASIDE);
        for (int place = open + 1; place < most; place++) {
            if (text.charAt(place) == closing) {
                // A full stop inside closing quotation marks ends the sentence outside them.
                return Words.blank(text.at(place + 1)) && text.at(place - 1) == '.' ? place - 1 : place + 1;
            }
        }
        return open + 1;
    }

    private static int behindSigns(CleanText text, int from, int to) {
        int place = from;
        while (place < to && BEHIND.indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return place;
    }

    private static boolean stops(CleanText text, int place, int to, boolean clause) {
        char sign = text.charAt(place);
        if (sign != '.' && sign != '!' && sign != '?' && sign != '…') {
            return false;
        }
        int behind = behindSigns(text, place + 1, to);
        int next = Words.skipBlanks(text, behind, to);
        if (next == to) {
            return true;
        }
        if (next == behind) {
            return joinsTwoSentences(text, place, behind);
        }
        boolean abbreviated = sign == '.' && behind == place + 1 && abbreviates(text, place);
        boolean drawnOut = sign == '…' || behind > place + 1;
        return !abbreviated && (begins(text.charAt(next)) || (clause && drawnOut && aims(text, next, to)));
    }

    private static boolean begins(char letter) {
        return Words.capital(letter) || (!Words.letter(letter) && letter != ',' && letter != ';');
    }

    /** "… để việc …": an enumeration left open, and what it is all for. */
    private static boolean aims(CleanText text, int from, int to) {
        return Cues.in(text, from, to, 12).opensWith(Cue.PURPOSE, 0);
    }

    /** "… kịp thời.Bên cạnh đó …", but not "TP.Huế" and not "gandan.vn". */
    private static boolean joinsTwoSentences(CleanText text, int place, int behind) {
        char before = text.at(place - 1);
        boolean word = Words.letter(before) && !Words.capital(before) && Words.letter(text.at(place - 2));
        return word && Words.capital(text.at(behind)) && !abbreviates(text, place);
    }

    private static boolean abbreviates(CleanText text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_ABBREVIATION && Words.letter(text.at(start - 1))) {
            start--;
        }
        return stop - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(text.between(start, stop));
    }
}
