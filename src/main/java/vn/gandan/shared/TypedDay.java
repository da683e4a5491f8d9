package vn.gandan.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as a form sends it (2014-06-01). One that no paper and no deadline could mean is as unreadable as a word. */
public final class TypedDay {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private TypedDay() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        try {
            return typed == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed.strip())).filter(TypedDay::usual);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Counting day by day to the year 999999999 would never end. */
    public static boolean usual(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
