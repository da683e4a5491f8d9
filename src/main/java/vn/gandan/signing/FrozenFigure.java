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
        String words) {}
