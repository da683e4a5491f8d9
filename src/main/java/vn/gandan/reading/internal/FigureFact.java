package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure.Bound;
import vn.gandan.reading.language.StatedFigure.Change;
import vn.gandan.reading.language.StatedFigure.Kind;

/**
 * A figure (số liệu).
 *
 * @param of the denominator of a/b
 * @param indicator what it is a figure of, by the catalogue; null where nobody can tell yet
 * @param agreeing words of its name that stand around the figure: the reason for it
 * @param otherUnit whether it counts in another unit
 * @param sure whether the reason leaves no doubt
 * @param place the unit it is about; null: the report's
 * @param period as addresses write it; null: the report's
 */
public record FigureFact(
        BigDecimal value,
        @Nullable BigDecimal of,
        String unit,
        String unitText,
        String label,
        Kind kind,
        @Nullable Bound bound,
        @Nullable Change change,
        @Nullable String indicator,
        List<String> agreeing,
        boolean otherUnit,
        boolean sure,
        @Nullable Long place,
        @Nullable String period)
        implements Fact {

    public FigureFact {
        agreeing = List.copyOf(agreeing);
    }

    /** What a person made of it: of her own choice there is no doubt. */
    FigureFact corrected(
            BigDecimal newValue,
            String newUnitText,
            @Nullable String newIndicator,
            @Nullable Long newPlace,
            @Nullable String newPeriod) {
        return new FigureFact(
                newValue,
                of,
                unit,
                newUnitText,
                label,
                kind,
                bound,
                change,
                newIndicator,
                List.of(),
                false,
                newIndicator != null,
                newPlace,
                newPeriod);
    }
}
