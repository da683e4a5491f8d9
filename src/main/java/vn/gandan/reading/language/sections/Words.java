package vn.gandan.reading.language.sections;

import vn.gandan.shared.CleanText;

/** Letters and words as one compares them: capitals do not matter. */
final class Words {

    private static final char[] SMALL = new char[0x2000];

    static {
        for (char letter = 0; letter < SMALL.length; letter++) {
            SMALL[letter] = Character.isLetter(letter) ? Character.toLowerCase(letter) : 0;
        }
    }

    private Words() {}

    /** The small letter; zero for what is no letter. */
    static char small(char letter) {
        if (letter < SMALL.length) {
            return SMALL[letter];
        }
        return Character.isLetter(letter) ? letter : 0;
    }

    static boolean letter(char letter) {
        return small(letter) != 0;
    }

    static boolean capital(char letter) {
        char small = small(letter);
        return small != 0 && small != letter;
    }

    static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean blank(char letter) {
        return letter == ' ' || letter == '\n';
    }

    static int skipBlanks(CleanText text, int from, int to) {
        int place = from;
        while (place < to && blank(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /** How many words begin in a piece, counted no further than asked. */
    static int count(CleanText text, int from, int to, int most) {
        int words = 0;
        boolean within = false;
        for (int place = from; place < to && words < most; place++) {
            boolean letter = letter(text.charAt(place));
            if (letter && !within) {
                words++;
            }
            within = letter;
        }
        return words;
    }

    /** Whether a piece has letters and nearly all are capitals. */
    static boolean inCapitals(CleanText text, int from, int to) {
        int capitals = 0;
        int letters = 0;
        for (int place = from; place < to; place++) {
            char letter = text.charAt(place);
            if (letter(letter)) {
                letters++;
                capitals += capital(letter) ? 1 : 0;
            }
        }
        return letters >= 4 && capitals * 10 >= letters * 8;
    }
}
