package vn.gandan.shared.papers;

import java.util.HashSet;
import java.util.Set;

/**
 * How well a line reads in an old encoding, counted in words.
 *
 * @param changed words that it reads otherwise than they stand there
 * @param good of these, those that become Vietnamese syllables
 * @param needless of these, those that were syllables before
 * @param others words that it leaves alone, and {@code plain} of these that are syllables
 * @param different how many of the good ones are different words, counted to a few
 * @param telling whether one of them holds what no letter of another language is: ¸, ®, ½ inside a word
 */
record LineScore(int changed, int good, int needless, int others, int plain, int different, boolean telling) {

    private static final int FEW = 3;

    static LineScore of(String line, OldEncoding encoding) {
        var count = new Count(encoding);
        int place = 0;
        while (place < line.length()) {
            int end = place;
            while (end < line.length() && inWord(line, end, encoding)) {
                end++;
            }
            if (end > place) {
                count.add(line.substring(place, end));
            }
            place = end + 1;
        }
        return count.score();
    }

    private static boolean inWord(String line, int place, OldEncoding encoding) {
        return Character.isLetter(line.charAt(place)) || encoding.width(line, place, place + 1) > 0;
    }

    /** Enough by itself. */
    boolean sure() {
        return different >= 2 && telling && fits() && vietnamese(6);
    }

    /** Where other lines of the text are in the encoding. */
    boolean fits() {
        return good > 0 && good * 20 >= changed * 17 && needless * 5 <= good * 2 && (telling || vietnamese(4));
    }

    /** Where the whole text is. */
    boolean possible() {
        return good * 2 > changed;
    }

    private boolean vietnamese(int tenths) {
        return (good + plain) * 10 >= (changed + others) * tenths;
    }

    int gain() {
        return good - needless;
    }

    /** The counting itself. */
    private static final class Count {

        private final OldEncoding encoding;
        private final Set<String> different = new HashSet<>();
        private int changed;
        private int good;
        private int needless;
        private int others;
        private int plain;
        private boolean telling;

        Count(OldEncoding encoding) {
            this.encoding = encoding;
        }

        void add(String word) {
            var read = encoding.decoded(word);
            if (read.equals(word)) {
                if (!abbreviation(word)) {
                    others++;
                    plain += Syllable.valid(word) ? 1 : 0;
                }
                return;
            }
            changed++;
            needless += Syllable.valid(word) ? 1 : 0;
            if (Syllable.valid(read) || abbreviation(read)) {
                good++;
                telling |= telling(word, read);
                if (different.size() < FEW) {
                    different.add(word);
                }
            }
        }

        /** UBND, HĐND: capitals, of which nothing can be told. */
        private static boolean abbreviation(String word) {
            return word.chars().allMatch(Character::isUpperCase);
        }

        /** A sign inside a word, or two letters for one. */
        private boolean telling(String word, String read) {
            return encoding == OldEncoding.TCVN3
                    ? word.chars().anyMatch(letter -> letter > 0xa0 && letter < 0xbf)
                            && word.chars().anyMatch(letter -> letter < 0x80)
                    : read.length() < word.length();
        }

        LineScore score() {
            return new LineScore(changed, good, needless, others, plain, different.size(), telling);
        }
    }
}
