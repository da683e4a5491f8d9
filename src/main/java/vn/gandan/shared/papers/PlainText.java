package vn.gandan.shared.papers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a plain file as it is stored: Unicode, or the one byte a letter of older programs. */
final class PlainText {

    /** What Vietnamese fonts of the years before Unicode were typed in. */
    private static final Charset ONE_BYTE = Charset.forName("windows-1252");

    private static final char UNKNOWN = '\ufffd';

    private static final int LOOKED_AT = 64;
    private static final int FEWEST = 4;

    private static final String RICH_TEXT = "{\\rtf";

    private PlainText() {}

    static String read(byte[] content) throws IOException {
        var text = decoded(content);
        if (text.indexOf('\0') >= 0 || text.startsWith(RICH_TEXT) || controls(text) * 100 > text.length()) {
            throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "not a text");
        }
        return text;
    }

    /** Of programs and pictures, which no writer of text types. */
    private static long controls(String text) {
        return text.chars()
                .filter(letter -> letter < ' ' && !Character.isWhitespace(letter))
                .count();
    }

    static boolean unicode(byte[] content) {
        return utf16(content) != null || new String(content, StandardCharsets.UTF_8).indexOf(UNKNOWN) < 0;
    }

    /** A mark of UTF-16 is no part of its text; one of UTF-8 is, as every other program counts. */
    static String decoded(byte[] content) {
        var utf16 = utf16(content);
        if (utf16 != null) {
            return new String(content, utf16);
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(UNKNOWN) >= 0 && !mostlyUtf8(text) ? new String(content, ONE_BYTE) : text;
    }

    /** Marked, or told by the zero beside each of the first letters; null where it is something else. */
    static @Nullable Charset utf16(byte[] content) {
        if (markedUtf16(content)) {
            return StandardCharsets.UTF_16;
        }
        int pairs = Math.min(content.length / 2, LOOKED_AT);
        int little = 0;
        int big = 0;
        for (int each = 0; each < pairs; each++) {
            byte first = content[2 * each];
            byte second = content[2 * each + 1];
            little += first != 0 && second == 0 ? 1 : 0;
            big += first == 0 && second != 0 ? 1 : 0;
        }
        // Of Vietnamese letters one in four has another second half; where both halves are zero it is no text.
        if (pairs < FEWEST || Math.max(little, big) * 2 <= pairs || Math.min(little, big) * LOOKED_AT > pairs) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    static boolean markedUtf16(byte[] content) {
        return content.length > 1
                && ((content[0] == (byte) 0xff && content[1] == (byte) 0xfe)
                        || (content[0] == (byte) 0xfe && content[1] == (byte) 0xff));
    }

    /** One letter damaged on the way does not make another encoding of the others. */
    private static boolean mostlyUtf8(String text) {
        long unknown = text.chars().filter(letter -> letter == UNKNOWN).count();
        long whole = text.chars().filter(letter -> letter >= 0x80).count() - unknown;
        return whole > 10 * unknown;
    }
}
