package vn.gandan.shared.papers;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A font that an .rtf names. */
final class RichTextFont {

    private static final int LONGEST_NAME = 64;
    private static final int SIGNS = 2;

    private final StringBuilder name = new StringBuilder();
    private int set;

    void set(int letters) {
        set = letters;
    }

    void name(char letter) {
        if (letter != ';' && name.length() < LONGEST_NAME) {
            name.append(letter);
        }
    }

    /** Whether its letters are signs, and mean nothing without it. */
    boolean signs() {
        return set == SIGNS;
    }

    Charset charset(Charset usual) {
        return set > 1 ? RichTextScanner.charset(set) : usual;
    }

    @Nullable OldFont old() {
        return OldFont.named(name.toString());
    }
}
