package vn.gandan.access.internal;

import static vn.gandan.access.AccessError.EMAIL_UNREADABLE;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address of electronic mail, read loosely: whether it takes letters is known once one arrives. */
final class Email {

    private static final int LONGEST = 254;

    // As the table has it: ASCII without blanks and without what separates addresses from each other.
    private static final Pattern READABLE =
            Pattern.compile("[!-~&&[^@<>()\\[\\]\\\\,;:\"]]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private Email() {}

    static boolean readable(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST && READABLE.matcher(address).matches();
    }

    /** Nothing typed is no address. */
    static @Nullable String read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!readable(typed)) {
            throw EMAIL_UNREADABLE.refuse(typed);
        }
        return typed.strip();
    }
}
