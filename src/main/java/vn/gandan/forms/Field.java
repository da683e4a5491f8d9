package vn.gandan.forms;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicator;

/**
 * One line of a form (dòng chỉ tiêu): what it asks for and what may stand in it. Without a label it is called as its
 * indicator is. {@code jump}: from how many times the last period's value on (or down to which part of it) a remark is
 * asked for; null: never.
 */
public record Field(
        Cell cell,
        @Nullable String label,
        @Nullable String guidance,
        boolean required,
        int decimals,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal jump) {

    /** What is measured and not counted; people, meetings and papers are whole. */
    private static final Map<String, Integer> DECIMALS =
            Map.of("m²", 2, "ha", 4, "km", 3, "đồng", 2, "tỷ USD", 3, "ngày công", 1, "điểm", 2, "%", 2);

    /** As the nature of what is asked for has it, where a form says nothing: whole or not, and never less than none. */
    public static Field usual(Indicator indicator, String item) {
        return new Field(
                new Cell(indicator.code(), item),
                null,
                null,
                true,
                usualDecimals(indicator),
                indicator.rollsUp() ? BigDecimal.ZERO : null,
                null,
                null);
    }

    public static int usualDecimals(Indicator indicator) {
        return DECIMALS.getOrDefault(indicator.measure(), 0);
    }
}
