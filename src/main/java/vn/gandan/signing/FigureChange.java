package vn.gandan.signing;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/**
 * A figure that a paper would write otherwise than it did (số liệu đã khác).
 *
 * @param was null: it was not stated
 * @param now null: it is stated no longer
 */
public record FigureChange(
        String place,
        @Nullable Period period,
        @Nullable String was,
        @Nullable String now) {}
