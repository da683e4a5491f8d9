package vn.gandan.reading.language.sections;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.words.WordTree;
import vn.gandan.shared.CleanText;

/** How the parts of a paper are counted: II; Phần II, Phần thứ hai. */
final class Romans {

    /** Thứ nhất, thứ hai. */
    private static final WordTree<Integer> ORDINALS = numbered("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy");

    private static final WordTree<Integer> CARDINALS =
            numbered("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final String NUMBERS = "IVX";

    private Romans() {}

    private static WordTree<Integer> numbered(String... words) {
        var numbers = new HashMap<String, Integer>();
        for (var word : words) {
            numbers.put(word, numbers.size() + 1);
        }
        return WordTree.forwards(numbers);
    }

    static int behind(CleanText text, int start, int end) {
        int place = start;
        while (place < end && place - start < 6 && NUMBERS.indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return Words.letter(text.at(place)) ? start : place;
    }

    static int value(CleanText text, int from, int to) {
        int value = 0;
        for (int place = from; place < to; place++) {
            int one = one(text.charAt(place));
            value += place + 1 < to && one < one(text.charAt(place + 1)) ? -one : one;
        }
        return Math.max(1, value);
    }

    private static int one(char letter) {
        return switch (letter) {
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }

    /** "PHẦN THỨ HAI", also alone on its line. */
    static @Nullable Marker part(CleanText text, int start, int end) {
        int number = behindWord(text, start, end, "phần");
        if (number < 0) {
            return null;
        }
        int counted = behindWord(text, number, end, "thứ");
        int from = counted < 0 ? number : counted;
        var word = (counted < 0 ? CARDINALS : ORDINALS).find(text, from);
        if (word != null && word.place() <= end) {
            return part(text, word.meaning(), Words.skipBlanks(text, word.place(), end), end);
        }
        int behind = behind(text, from, end);
        if (behind > from) {
            return part(text, value(text, from, behind), behind, end);
        }
        if (Words.capital(text.at(from)) && !Words.letter(text.at(from + 1))) {
            return part(text, text.charAt(from) - 'A' + 1, from + 1, end);
        }
        boolean digit = Words.digit(text.at(from)) && !Words.digit(text.at(from + 1));
        return digit ? part(text, text.charAt(from) - '0', from + 1, end) : null;
    }

    private static @Nullable Marker part(CleanText text, int ordinal, int behind, int end) {
        int words = behind;
        while (words < end && !Character.isLetterOrDigit(text.charAt(words))) {
            words++;
        }
        boolean sentence = words < end && Words.letter(text.at(words)) && !Words.capital(text.at(words));
        return sentence ? null : new Marker(Marker.Form.PART, ordinal, words);
    }

    /** "Hai là …", "Thứ hai, …". */
    static @Nullable Marker counted(CleanText text, int start, int end) {
        int from = behindWord(text, start, end, "thứ");
        return from < 0 ? cardinal(text, start, end) : ordinal(text, from, end);
    }

    private static @Nullable Marker cardinal(CleanText text, int start, int end) {
        var word = CARDINALS.find(text, start);
        int words = word == null || word.place() > end
                ? -1
                : behindWord(text, Words.skipBlanks(text, word.place(), end), end, "là");
        return word == null || words < 0 ? null : new Marker(Marker.Form.BRACKETED, word.meaning(), words);
    }

    /** Not the day of the week, which a date follows. */
    private static @Nullable Marker ordinal(CleanText text, int start, int end) {
        var word = ORDINALS.find(text, start);
        if (word == null || word.place() > end) {
            return null;
        }
        int behind = Words.skipBlanks(text, word.place(), end);
        if (text.at(behind) != ',' && behindWord(text, behind, end, "là") < 0) {
            return null;
        }
        int words = Words.skipBlanks(text, behind + 1, end);
        boolean date = Words.digit(text.at(words)) || behindWord(text, words, end, "ngày") >= 0;
        return date ? null : new Marker(Marker.Form.BRACKETED, word.meaning(), words);
    }

    private static int behindWord(CleanText text, int from, int end, String word) {
        int behind = from + word.length();
        if (behind > end || Words.letter(text.at(behind))) {
            return -1;
        }
        for (int each = 0; each < word.length(); each++) {
            if (Words.small(text.charAt(from + each)) != word.charAt(each)) {
                return -1;
            }
        }
        return Words.skipBlanks(text, behind, end);
    }
}
