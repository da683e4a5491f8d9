package vn.gandan.directives;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** What stands before a number: "Nghị quyết số", "Số:", or nothing, and where it begins. */
record Preface(int start, @Nullable String typeWord, boolean numbered) {

    private static final int LONGEST_WORD = 10;

    static Preface before(CleanText text, int place, Vocabulary vocabulary) {
        int number = numberWord(text, place);
        int rest = number < 0 ? place : number;
        int end = backOverSpaces(text, rest);
        int start = end;
        var words = "";
        Preface best = new Preface(rest, null, number >= 0);
        // The type word is apart from what follows it.
        for (int count = vocabulary.longestName(); count > 0 && end < rest; count--) {
            int begin = wordStart(text, start);
            if (begin == start || start - begin > LONGEST_WORD) {
                break;
            }
            words = text.between(begin, start) + (words.isEmpty() ? "" : " " + words);
            if (vocabulary.namesType(words)) {
                best = new Preface(begin, words, number >= 0);
            }
            start = backOverSpaces(text, begin);
        }
        return best;
    }

    /** Where "số" begins, or -1. */
    private static int numberWord(CleanText text, int place) {
        int end = backOverSpaces(text, place);
        if (text.at(end - 1) == ':' || text.at(end - 1) == '.') {
            end = backOverSpaces(text, end - 1);
        }
        int start = end - 2;
        boolean found = start >= 0
                && text.between(start, end).toLowerCase(Locale.ROOT).equals("số")
                && !Character.isLetterOrDigit(text.at(start - 1));
        return found ? start : -1;
    }

    private static int wordStart(CleanText text, int end) {
        int start = end;
        while (end - start <= LONGEST_WORD && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static int backOverSpaces(CleanText text, int end) {
        int start = end;
        while (end - start < SymbolScanner.WIDEST_GAP && SymbolScanner.blank(text.at(start - 1))) {
            start--;
        }
        return start;
    }
}
