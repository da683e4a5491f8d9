package vn.gandan.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;

/**
 * An indicator (chỉ tiêu): what is counted, in which unit of measure, and how it adds up over units and over time.
 * A ratio is computed from its parts and never added. The id is the small key that figures carry; it never changes.
 */
public record Indicator(
        int id,
        String code,
        String group,
        String nameVi,
        String nameEn,
        String measure,
        OverUnits overUnits,
        OverTime overTime,
        List<String> numerator,
        List<String> denominator,
        Level collectedAt,
        boolean countedFromTree,
        boolean confirmed,
        @Nullable String source,
        @Nullable String notes) {

    /** Cộng, tính từ tử và mẫu, bình quân gia quyền, không cộng. */
    public enum OverUnits {
        SUM,
        RATIO,
        WEIGHTED,
        NONE
    }

    /** Cộng dồn (a flow), lấy số cuối kỳ (a stock), tính từ tử và mẫu, không gộp. */
    public enum OverTime {
        SUM,
        LAST,
        RATIO,
        NONE
    }

    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        if ((overUnits == OverUnits.RATIO) != !numerator.isEmpty()
                || (overUnits == OverUnits.RATIO) != (overTime == OverTime.RATIO)) {
            throw new IllegalArgumentException("a ratio, and nothing else, has parts: " + code);
        }
    }

    public boolean rollsUp() {
        return overUnits == OverUnits.SUM;
    }

    /** A mean in which each unit counts by its weight, the indicator that is its denominator. */
    public boolean weighted() {
        return overUnits == OverUnits.WEIGHTED;
    }

    public boolean ratio() {
        return overUnits == OverUnits.RATIO;
    }

    /** Whether a sum of the two means anything: people (người) and attendances (lượt người), for one, do not add. */
    public boolean addsTo(Indicator other) {
        return rollsUp() && other.rollsUp() && measure.equals(other.measure);
    }

    public String name(boolean english) {
        return english ? nameEn : nameVi;
    }
}
