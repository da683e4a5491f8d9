package vn.gandan.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/**
 * What an indicator comes to for a unit and period (số tổng hợp), with how many of the units that collect it reported.
 * The value is null when nothing was reported: a missing figure is not zero. {@code stated} is the unit's own figure
 * where its descendants' total counts instead; the two are shown side by side, never added.
 */
public record Total(
        Unit unit,
        String indicator,
        Period period,
        String item,
        @Nullable BigDecimal value,
        int reported,
        int expected,
        Origin origin,
        int periods,
        @Nullable BigDecimal stated) {

    /**
     * Chưa có số liệu; số của chính đơn vị; cộng từ cấp dưới; tính từ tử và mẫu; công bố sẵn không có tử, mẫu; đếm từ
     * cây đơn vị.
     */
    public enum Origin {
        NOTHING,
        OWN,
        DESCENDANTS,
        PARTS,
        PUBLISHED,
        TREE
    }

    public boolean complete() {
        return expected > 0 && reported == expected;
    }

    /** Computed from several shorter periods ("tính từ n kỳ"). */
    public boolean composed() {
        return periods > 1;
    }
}
