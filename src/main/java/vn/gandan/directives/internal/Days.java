package vn.gandan.directives.internal;

import static vn.gandan.shared.SharedError.DATE_UNREADABLE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.TypedDay;

/** Days as a browser sends them (2014-06-01), or as somebody writes them (1/6/2014). */
final class Days {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static Optional<LocalDate> of(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(read(typed.strip()));
    }

    static boolean readable(@Nullable String typed) {
        try {
            of(typed);
            return true;
        } catch (vn.gandan.shared.Refusal unreadable) {
            return false;
        }
    }

    private static LocalDate read(String typed) {
        var day = typed.contains("/") ? written(typed) : TypedDay.of(typed);
        return day.orElseThrow(() -> DATE_UNREADABLE.refuse(typed));
    }

    private static Optional<LocalDate> written(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, WRITTEN)).filter(TypedDay::usual);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
