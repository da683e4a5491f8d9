package vn.gandan.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one total came from: the unit's own entry with its history, or the totals directly under it that add up to it.
 */
public record Provenance(Total total, @Nullable Entry entry, List<Entry> history, List<Total> parts) {

    /**
     * One value that somebody gave: who, when, by which way, from which source. {@code row} is the row of the file or
     * call it came in; {@code passage} the place in the report it was read from.
     */
    public record Entry(
            @Nullable BigDecimal value,
            String enteredBy,
            Instant at,
            Channel channel,
            String submission,
            @Nullable Integer row,
            @Nullable String source,
            @Nullable String passage) {}

    /** Sum of the parts, null when none has a value. */
    public @Nullable BigDecimal sumOfParts() {
        return parts.stream()
                .map(Total::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
