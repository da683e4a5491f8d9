package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.reading.language.StatedFigure.Bound;
import vn.gandan.reading.language.StatedFigure.Change;
import vn.gandan.reading.language.StatedFigure.Doubt;
import vn.gandan.reading.language.StatedFigure.Kind;
import vn.gandan.reading.language.figures.Measure;

/**
 * A figure (số liệu).
 *
 * @param value in the unit alone, whatever multiple of it the report writes
 * @param of the denominator of a/b
 * @param doubt why its number may be another than it is read as
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
        @Nullable Doubt doubt,
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

    /** As a number of the indicator's own measure. */
    BigDecimal counted(Indicator by) {
        return Measure.of(by.measure()).number(value, unit);
    }

    /** No figure of a result, none in the measure of its indicator, or of another period: a person has to say what it is. */
    boolean unclear() {
        return indicator == null || otherUnit || compared() || period != null;
    }

    /** A target, a rise or a fall: no result. */
    boolean compared() {
        return kind == Kind.TARGET || change != null;
    }

    /** What a person made of it: of her own choice there is no doubt. */
    FigureFact corrected(
            BigDecimal newValue,
            @Nullable BigDecimal newOf,
            String newUnit,
            String newUnitText,
            @Nullable String newIndicator,
            @Nullable Long newPlace,
            @Nullable String newPeriod) {
        return new FigureFact(
                newValue,
                newOf,
                newUnit,
                newUnitText,
                label,
                kind,
                bound,
                change,
                null,
                newIndicator,
                List.of(),
                false,
                newIndicator != null,
                newPlace,
                newPeriod);
    }
}
