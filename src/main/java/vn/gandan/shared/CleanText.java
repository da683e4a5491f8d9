package vn.gandan.shared;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text as one reads it: nothing hidden, letters whole (NFC), one kind of dash, slash, space and line's end; and where each
 * letter stood in the text as given. Places and offsets count UTF-16 units.
 */
public final class CleanText implements CharSequence {

    /** No Vietnamese letter has more than two; a longer run is left as it is. */
    private static final int MOST_MARKS = 4;

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_RAISED = '\u00b2';

    /** Behind the last letter of Vietnamese. */
    private static final int LETTERS = 0x1f00;

    /** Letters that are read as they stand: most of any text. */
    private static final boolean[] PLAIN = new boolean[LETTERS];

    static {
        for (char letter = 0; letter < LETTERS; letter++) {
            boolean same = slashOrDash(letter(space(letter))) == letter;
            PLAIN[letter] = same && letter != '\r' && !hidden(letter) && !mark(letter) && !raised(letter);
        }
    }

    private final CharSequence given;
    private final @Nullable RewrittenText rewritten;
    private char[] letters;
    private int length;

    /** Null as long as every letter stands where it stood. */
    private int @Nullable [] starts;

    private int @Nullable [] ends;

    public CleanText(CharSequence given) {
        this(given, null);
    }

    /** Its places are those of the text as it was given before it was rewritten. */
    public CleanText(RewrittenText text) {
        this(text, text);
    }

    private CleanText(CharSequence read, @Nullable RewrittenText rewritten) {
        given = read;
        this.rewritten = rewritten;
        letters = new char[read.length()];
        int place = 0;
        while (place < read.length()) {
            place = take(read, place);
        }
    }

    /** Takes the letter at the place and returns the next place. */
    private int take(CharSequence read, int place) {
        char letter = read.charAt(place);
        boolean composed = marked(read, place + 1);
        if (!composed && letter < LETTERS && PLAIN[letter]) {
            append(letter, place, place + 1);
            return place + 1;
        }
        if (letter == '\r' && place + 1 < read.length() && read.charAt(place + 1) == '\n') {
            // Windows ends a line with two; read as two, every line would be followed by an empty one.
            append('\n', place, place + 2);
            return place + 2;
        }
        int end = composed && Character.isLetter(letter) ? behindMarks(read, place) : place + 1;
        if (end - place > 1) {
            append(composed(read.subSequence(place, end)), place, end);
        } else if (!hidden(letter) && !marksNote(letter)) {
            append(slashOrDash(letter(space(letter))), place, end);
        }
        return end;
    }

    /** A raised digit is the mark of a note, and none of the number or word before it; but not that of m² and m³. */
    private boolean marksNote(char letter) {
        return raised(letter) && !(letter <= '\u00b3' && letter != '\u00b9' && behindMetre());
    }

    private static boolean raised(char letter) {
        return letter >= FIRST_RAISED
                && (letter == '\u00b9'
                        || letter == '\u00b2'
                        || letter == '\u00b3'
                        || (letter >= '\u2070' && letter <= '\u207e'));
    }

    private boolean behindMetre() {
        char last = at(length - 1);
        char before = at(length - 2);
        boolean metre =
                !Character.isLetter(before) || ("kcdh".indexOf(before) >= 0 && !Character.isLetter(at(length - 3)));
        return last == 'm' && metre;
    }

    private static boolean marked(CharSequence text, int place) {
        return place < text.length() && text.charAt(place) >= FIRST_MARK && mark(text.charAt(place));
    }

    private static int behindMarks(CharSequence text, int place) {
        int end = place + 1;
        while (marked(text, end)) {
            end++;
        }
        return end - place > MOST_MARKS + 1 ? place + 1 : end;
    }

    private void append(String whole, int start, int end) {
        for (int each = 0; each < whole.length(); each++) {
            append(slashOrDash(letter(space(whole.charAt(each)))), start, end);
        }
    }

    private void append(char letter, int start, int end) {
        if (starts == null && (start != length || end != length + 1)) {
            starts = counted(0);
            ends = counted(1);
        }
        if (length == letters.length) {
            grow();
        }
        if (starts != null && ends != null) {
            starts[length] = start;
            ends[length] = end;
        }
        letters[length++] = letter;
    }

    private int[] counted(int from) {
        var counted = new int[letters.length];
        for (int place = 0; place < length; place++) {
            counted[place] = place + from;
        }
        return counted;
    }

    /** A letter that is composed of others can become longer. */
    private void grow() {
        int larger = length + length / 2 + 1;
        letters = Arrays.copyOf(letters, larger);
        starts = starts == null ? null : Arrays.copyOf(starts, larger);
        ends = ends == null ? null : Arrays.copyOf(ends, larger);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int place) {
        return letters[place];
    }

    /** A zero character outside the text. */
    public char at(int place) {
        return place >= 0 && place < length ? letters[place] : 0;
    }

    public String between(int start, int end) {
        return new String(letters, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return between(start, end);
    }

    /** Where the letter stood in the text as given; of the place behind the last, where that text ends. */
    public int start(int place) {
        int start = readStart(place);
        return rewritten == null ? start : rewritten.start(start);
    }

    /** Where it ended. */
    public int end(int place) {
        int end = readEnd(place);
        return rewritten == null ? end : rewritten.end(end - 1);
    }

    private int readStart(int place) {
        if (place == length) {
            return given.length();
        }
        return starts == null ? place : starts[place];
    }

    private int readEnd(int place) {
        return ends == null ? place + 1 : ends[place];
    }

    /** The letter as given; the first of those that a letter is composed of. */
    public char given(int place) {
        return given.charAt(readStart(place));
    }

    /** The text as given from one letter to before another; of a rewritten text in its new letters. */
    public String given(int start, int end) {
        return end <= start
                ? ""
                : given.subSequence(readStart(start), readEnd(end - 1)).toString();
    }

    /** The text as it is stored, whatever letters it was written anew in. */
    public String stored(int start, int end) {
        return rewritten == null || end <= start
                ? given(start, end)
                : rewritten.given().subSequence(start(start), end(end - 1)).toString();
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    /** The same, with the tabs of the text as given: they part the cells of its tables. */
    public String withTabs() {
        var kept = new StringBuilder(length).append(letters, 0, length);
        for (int place = 0; place < length; place++) {
            if (letters[place] == ' ' && given(place) == '\t') {
                kept.setCharAt(place, '\t');
            }
        }
        return kept.toString();
    }

    public static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean hidden(char letter) {
        return Character.getType(letter) == Character.FORMAT
                || (Character.isISOControl(letter) && !Character.isWhitespace(letter) && letter != '\u001e')
                || letter == '\u001f';
    }

    private static boolean mark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    public static char space(char letter) {
        if (letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029') {
            return '\n';
        }
        boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        return blank && letter != '\u001e' ? ' ' : letter;
    }

    public static char letter(char letter) {
        return switch (letter) {
            case '\u00d0', '\u0189' -> 'Đ';
            case '\u00f0', '\u0256' -> 'đ';
            default -> fullWidth(letter) ? (char) (letter - 0xfee0) : letter;
        };
    }

    private static boolean fullWidth(char letter) {
        return letter >= '\uff01' && letter <= '\uff5e' && letter != '\uff0d' && letter != '\uff0f';
    }

    public static char slashOrDash(char letter) {
        return switch (letter) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u2212', '\ufe58', '\ufe63', '\uff0d', '\u001e' -> '-';
            case '\u2044', '\u2215', '\uff0f' -> '/';
            default -> letter;
        };
    }
}
