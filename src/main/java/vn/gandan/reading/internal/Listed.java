package vn.gandan.reading.internal;

import org.jspecify.annotations.Nullable;

/** A report in the list, with its unit and period in words. */
public record Listed(
        ReadingRow row, @Nullable String unit, @Nullable String period) {}
