package vn.gandan.analysis.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can stand on a side of a pivot table. */
enum Axis {
    UNITS,
    INDICATORS,
    PERIODS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Axis of(@Nullable String written, Axis otherwise) {
        return Stream.of(values())
                .filter(axis -> axis.code().equals(written))
                .findFirst()
                .orElse(otherwise);
    }
}
