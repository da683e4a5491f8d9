package vn.gandan.reading.language.citations;

import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** A paper's own number at its head ("Số: 45-BC/BDV"): on its line nothing stands before it, and it begins with a capital. */
final class OwnNumber {

    private OwnNumber() {}

    static boolean is(CleanText text, int start, int end) {
        int number = start;
        while (number < end && !Nearby.digit(text.at(number))) {
            number++;
        }
        int word = TypeWords.numberWord(text, number);
        return word >= start && text.at(word) == 'S' && opensLine(text, word);
    }

    /** Signs may stand before it, as a star in the middle of a letterhead. */
    private static boolean opensLine(CleanText text, int place) {
        int start = place;
        while (start > 0 && text.at(start - 1) == ' ' && place - start < 120) {
            start--;
        }
        char before = text.at(start - 1);
        return start == 0 || before == '\n' || before == '*' || before == '|';
    }
}
