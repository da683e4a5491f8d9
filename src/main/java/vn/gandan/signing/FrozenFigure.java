package vn.gandan.signing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/**
 * A figure of a paper as it was when the paper was signed (số liệu đã chốt). What was asked is in the words of the module
 * that wrote the paper, which can ask it again; whatever a figure does not have is absent or empty.
 *
 * @param place where in the paper it stands, different for each
 * @param basis on which map: reported, or restated on a day
 * @param value absent where nothing was reported
 * @param words as the paper writes it
 */
public record FrozenFigure(
        String place,
        String asked,
        @Nullable UnitId unit,
        @Nullable String indicator,
        @Nullable Period period,
        String item,
        String basis,
        @Nullable BigDecimal value,
        String words) {

    /** What it comes to by now. */
    public record Current(@Nullable BigDecimal value, String words) {}

    /** A ranking and a comparison can say something else although the figure beside them stands. */
    public boolean differsFrom(Current now) {
        return !sameValue(now.value()) || !words.equals(now.words());
    }

    private boolean sameValue(@Nullable BigDecimal other) {
        if (value == null || other == null) {
            return value == null && other == null;
        }
        return value.compareTo(other) == 0;
    }
}
