package vn.gandan.shared.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A font that shows letters of an old encoding; some of TCVN3 show every letter as a capital. */
record OldFont(OldEncoding encoding, boolean capitals) {

    static @Nullable OldFont named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        if (name.startsWith(".Vn")) {
            return new OldFont(OldEncoding.TCVN3, name.endsWith("H"));
        }
        return name.toUpperCase(Locale.ROOT).startsWith("VNI") ? new OldFont(OldEncoding.VNI, false) : null;
    }

    String unicode(CharSequence letters) {
        var text = encoding.decoded(letters);
        return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }
}
