package vn.gandan.programmes.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.VietnameseText;

/** Text as it is kept: whole letters, no blanks at the ends. */
final class Clean {

    /** Word's spaces that do not break are spaces as well. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f\ufeff]+");

    private Clean() {}

    /** On one line. */
    static String line(String text) {
        return BLANKS.matcher(VietnameseText.nfc(text)).replaceAll(" ").strip();
    }

    static @Nullable String lineOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : line(text);
    }

    /** Lines stay lines. */
    static String text(String text) {
        return VietnameseText.nfc(text).replace("\r\n", "\n").strip();
    }
}
