package vn.gandan.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** More time, given on a day (gia hạn): a term that continues from the limit before, or a new day. */
public record Extension(
        LocalDate on,
        @Nullable Term term,
        @Nullable LocalDate day,
        String reason,
        @Nullable String document) {

    public Extension {
        if ((term == null) == (day == null)) {
            throw new IllegalArgumentException("an extension is by a term or to a day");
        }
    }

    public static Extension by(Term term, LocalDate on, String reason, @Nullable String document) {
        return new Extension(on, term, null, reason, document);
    }

    public static Extension to(LocalDate day, LocalDate on, String reason, @Nullable String document) {
        return new Extension(on, null, day, reason, document);
    }
}
