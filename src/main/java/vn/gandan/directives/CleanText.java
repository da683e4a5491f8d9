package vn.gandan.directives;

import java.text.Normalizer;

/** Text as one reads it: nothing hidden, letters whole, one kind of dash, slash and space; and where each letter stood. */
final class CleanText {

    /** No Vietnamese letter has more than two; a longer run is left as it is. */
    private static final int MOST_MARKS = 4;

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    CleanText(CharSequence given) {
        starts = new int[given.length()];
        ends = new int[given.length()];
        int place = 0;
        while (place < given.length()) {
            char letter = given.charAt(place);
            int end = place + 1;
            if (!hidden(letter)) {
                while (Character.isLetter(letter) && end < given.length() && mark(given.charAt(end))) {
                    end++;
                }
                end = end - place > MOST_MARKS + 1 ? place + 1 : end;
                append(end - place == 1 ? String.valueOf(letter) : composed(given.subSequence(place, end)), place, end);
            }
            place = end;
        }
    }

    private void append(String letters, int start, int end) {
        for (int each = 0; each < letters.length(); each++) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(slashOrDash(letter(space(letters.charAt(each)))));
        }
    }

    int length() {
        return text.length();
    }

    /** A zero character outside the text. */
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : 0;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Where the letter stood in the text as given. */
    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean hidden(char letter) {
        return Character.getType(letter) == Character.FORMAT
                || (Character.isISOControl(letter) && !Character.isWhitespace(letter) && letter != '\u001e')
                || letter == '\u001f';
    }

    private static boolean mark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    static char space(char letter) {
        if (letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029') {
            return '\n';
        }
        boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        return blank && letter != '\u001e' ? ' ' : letter;
    }

    static char letter(char letter) {
        return switch (letter) {
            case '\u00d0', '\u0189' -> 'Đ';
            case '\u00f0', '\u0256' -> 'đ';
            default -> fullWidth(letter) ? (char) (letter - 0xfee0) : letter;
        };
    }

    private static boolean fullWidth(char letter) {
        return letter >= '\uff01' && letter <= '\uff5e' && letter != '\uff0d' && letter != '\uff0f';
    }

    static char slashOrDash(char letter) {
        return switch (letter) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u2212', '\ufe58', '\ufe63', '\uff0d', '\u001e' -> '-';
            case '\u2044', '\u2215', '\uff0f' -> '/';
            default -> letter;
        };
    }
}
