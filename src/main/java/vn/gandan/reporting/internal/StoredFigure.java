package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure as it stands: its value (null: withdrawn) and the submission and row that gave it. */
record StoredFigure(
        FigureKey key,
        String path,
        @Nullable BigDecimal value,
        UUID submission,
        @Nullable Integer row,
        Instant enteredAt) {

    boolean hasValue(@Nullable BigDecimal other) {
        return value == null ? other == null : other != null && value.compareTo(other) == 0;
    }
}
