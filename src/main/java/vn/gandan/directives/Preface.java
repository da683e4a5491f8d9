package vn.gandan.directives;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/**
 * What stands before a number: "Nghị quyết số", "Số:", or nothing, and where it begins.
 *
 * @param typeWord in small letters
 */
record Preface(int start, @Nullable String typeWord, boolean numbered) {

    private static final int LONGEST_WORD = 10;

    static Preface before(CleanText text, int place, Vocabulary vocabulary) {
        int number = numberWord(text, place);
        int rest = number < 0 ? place : number;
        int end = backOverSpaces(text, rest);
        int start = end;
        int typeStart = rest;
        String typeWord = null;
        // The type word is apart from what follows it.
        var names = end < rest ? vocabulary.typeNames() : null;
        while (names != null) {
            int begin = wordStart(text, start);
            boolean word = begin < start && start - begin <= LONGEST_WORD;
            names = word ? names.behind(text.between(begin, start).toLowerCase(Locale.ROOT)) : null;
            if (names != null && names.meaning() != null) {
                typeStart = begin;
                typeWord = names.meaning();
            }
            start = backOverSpaces(text, begin);
        }
        return new Preface(typeStart, typeWord, number >= 0);
    }

    /** Where "số" begins, or -1. */
    private static int numberWord(CleanText text, int place) {
        int end = backOverSpaces(text, place);
        if (text.at(end - 1) == ':' || text.at(end - 1) == '.') {
            end = backOverSpaces(text, end - 1);
        }
        int start = end - 2;
        char first = text.at(start);
        char second = text.at(start + 1);
        boolean found = (first == 's' || first == 'S') && (second == 'ố' || second == 'Ố');
        return found && !Character.isLetterOrDigit(text.at(start - 1)) ? start : -1;
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
