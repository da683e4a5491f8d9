package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Total;

/** One total as other programs read it. */
record TotalRow(
        String unit,
        String name,
        String level,
        String indicator,
        String period,
        String item,
        @Nullable String value,
        int reported,
        int expected,
        String origin,
        int periods,
        @Nullable String stated,
        List<Undivided> undivided) {

    /** A figure of a unit since divided, of which an unknown part is this unit's. */
    record Undivided(String unit, String name, @Nullable String value) {}

    static TotalRow of(Total total) {
        return new TotalRow(
                total.unit().code() == null ? "" : total.unit().code(),
                total.unit().name(),
                total.unit().level().code(),
                total.indicator(),
                total.period().code(),
                total.item(),
                plain(total.value()),
                total.reported(),
                total.expected(),
                total.origin().name().toLowerCase(Locale.ROOT),
                total.periods(),
                plain(total.stated()),
                total.undivided().stream()
                        .map(part -> new Undivided(
                                part.unit().reference(), part.unit().title(), plain(part.value())))
                        .toList());
    }

    /** A decimal string, which no client rounds as it would a number. */
    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
