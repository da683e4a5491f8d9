package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;

/** What was typed to lay a paper on units; the unit only where the reader has none of her own. */
public record LayingForm(
        @Nullable String unit,
        @Nullable String level,
        @Nullable String due,
        @Nullable String basis) {

    /** What it would do, or what keeps it from that. */
    public record Preview(int fresh, int units, @Nullable String mistake) {}

    public String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
