package vn.gandan.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/**
 * What an indicator comes to for a unit and period (số tổng hợp), with how many of the units that collect it reported.
 * The value is null when nothing was reported: a missing figure is not zero. {@code stated} is the unit's own figure
 * where its descendants' total counts instead; the two are shown side by side, never added. {@code undivided}: figures of
 * units since divided, which are in the value of no part.
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
        @Nullable BigDecimal stated,
        List<Undivided> undivided) {

    public Total {
        undivided = List.copyOf(undivided);
    }

    public Total(
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
        this(unit, indicator, period, item, value, reported, expected, origin, periods, stated, List.of());
    }

    /**
     * A figure of a unit of before (số chưa chia được), which belongs to several of the units of the map asked for: this one
     * has a part of it that nobody knows. It counts where all of them stand under one unit. Without a value: a ratio.
     */
    public record Undivided(Unit unit, @Nullable BigDecimal value) {}

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
