package vn.gandan.reading.language.citations;

import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/**
 * A paper's own number at its head ("Số: 45-BC/BDV"): on its line nothing stands before it but a letterhead, and it begins with
 * a capital; and the report that an annex belongs to ("Kèm theo Báo cáo số 45-BC/BDV").
 */
final class OwnNumber {

    private static final int LONGEST_LETTERHEAD = 120;

    private OwnNumber() {}

    static boolean is(CleanText text, int start, int end) {
        int number = start;
        while (number < end && !Nearby.digit(text.at(number))) {
            number++;
        }
        int word = TypeWords.numberWord(text, number);
        return (word >= start && text.at(word) == 'S' && opensLine(text, word)) || ofAnnex(text, start);
    }

    private static boolean ofAnnex(CleanText text, int start) {
        return Nearby.past(text, start, "báo cáo") >= 0
                && Nearby.back(text, Nearby.before(text, start), "kèm theo") >= 0;
    }

    /** Signs may stand before it, as a star in the middle of a letterhead, and its capitals in a column of their own. */
    private static boolean opensLine(CleanText text, int place) {
        int start = place;
        boolean letters = false;
        while (start > 0 && place - start < LONGEST_LETTERHEAD && ofLetterhead(text.at(start - 1))) {
            start--;
            letters = letters || Character.isLetter(text.at(start));
        }
        char before = text.at(start - 1);
        boolean opens = start == 0 || before == '\n' || before == '*' || before == '|';
        return opens && (!letters || text.at(place - 2) == ' ');
    }

    private static boolean ofLetterhead(char letter) {
        return letter == ' ' || Character.isUpperCase(letter);
    }
}
