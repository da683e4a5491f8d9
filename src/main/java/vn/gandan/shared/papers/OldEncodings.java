package vn.gandan.shared.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.RewrittenText;

/**
 * Finds the lines of a text that are written in an old encoding, and reads them in Unicode. A line is one where its words are
 * Vietnamese syllables when they are read so, and are none as they stand; one with too few words for that is judged with the
 * others of its text. A line with a letter that only Vietnamese Unicode has is left as it is.
 */
public final class OldEncodings {

    private final String text;
    private final EnumSet<OldEncoding> found = EnumSet.noneOf(OldEncoding.class);

    /** Whether some line is of our days. */
    private boolean mixed;

    private OldEncodings(String text) {
        this.text = text;
    }

    /** The text for reading, of which places lead back to the text as given. */
    public static CleanText clean(String text) {
        var rewritten = new OldEncodings(text).rewritten();
        return rewritten == null ? new CleanText(text) : new CleanText(rewritten);
    }

    /** The text in Unicode. */
    static String unicode(String text) {
        var rewritten = new OldEncodings(text).rewritten();
        return rewritten == null ? text : rewritten.toString();
    }

    /** What whoever reads the text has to know about it. */
    public static Set<Paper.Notice> notices(String text) {
        return in(text).stream().map(OldEncoding::notice).collect(Collectors.toUnmodifiableSet());
    }

    static Set<OldEncoding> in(String text) {
        var encodings = new OldEncodings(text);
        encodings.look();
        return encodings.found;
    }

    private @Nullable RewrittenText rewritten() {
        look();
        return found.isEmpty() ? null : rewrite();
    }

    private void look() {
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            var line = suspicious(start);
            if (line != null) {
                for (var encoding : OldEncoding.values()) {
                    if (LineScore.of(line, encoding).sure()) {
                        found.add(encoding);
                    }
                }
            }
        }
    }

    private RewrittenText rewrite() {
        var letters = new StringBuilder(text.length());
        var starts = new int[text.length() + 1];
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            int end = Math.min(lineEnd(start) + 1, text.length());
            rewrite(start, end, encoding(start), letters, starts);
        }
        starts[letters.length()] = text.length();
        return new RewrittenText(text, letters.toString(), Arrays.copyOf(starts, letters.length() + 1));
    }

    private void rewrite(int start, int end, @Nullable OldEncoding encoding, StringBuilder letters, int[] starts) {
        int first = letters.length();
        int place = start;
        while (place < end) {
            starts[letters.length()] = place;
            if (encoding == null || alone(place)) {
                letters.append(text.charAt(place));
                place++;
            } else {
                letters.append(encoding.letter(text, place, end));
                place += Math.max(1, encoding.width(text, place, end));
            }
        }
        if (encoding == OldEncoding.TCVN3) {
            Capitals.mend(letters, first);
        }
    }

    /** No word is an â alone, and so "© 2019" is a copyright; others are: an ô, and a đ of money. */
    private boolean alone(int place) {
        return text.charAt(place) == '©' && blank(place - 1) && blank(place + 1);
    }

    private boolean blank(int place) {
        return place < 0 || place >= text.length() || Character.isWhitespace(text.charAt(place));
    }

    /** The one among those found that fits the line best; null where it fits none. */
    private @Nullable OldEncoding encoding(int start) {
        var line = suspicious(start);
        OldEncoding best = null;
        int most = 0;
        if (line != null) {
            for (var encoding : found) {
                var score = LineScore.of(line, encoding);
                boolean whole = !mixed && found.size() == 1;
                if (whole ? score.possible() : score.fits() && score.gain() > most) {
                    best = encoding;
                    most = score.gain();
                }
            }
        }
        return best;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The line, where it has letters of an old encoding and none of Vietnamese Unicode. */
    private @Nullable String suspicious(int start) {
        boolean old = false;
        int place = start;
        for (; place < text.length() && text.charAt(place) != '\n'; place++) {
            char letter = text.charAt(place);
            if (letter > 0xa0) {
                if (unicode(letter)) {
                    mixed = true;
                    return null;
                }
                old |= letter < OldEncoding.LETTERS;
            }
        }
        return old ? text.substring(start, place) : null;
    }

    /** Letters of Vietnamese beyond those that it shares with Western Europe, and the marks above and below them. */
    static boolean unicode(char letter) {
        return (letter >= '\u0102' && letter <= '\u01b0' && Character.isLetter(letter) && !western(letter))
                || (letter >= '\u0300' && letter <= '\u036f')
                || (letter >= '\u1ea0' && letter <= '\u1ef9');
    }

    /** Œ, Š, Ž, Ÿ: of the code page of Western Europe, and so perhaps an old text badly copied. */
    private static boolean western(char letter) {
        return "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192".indexOf(letter) >= 0;
    }
}
