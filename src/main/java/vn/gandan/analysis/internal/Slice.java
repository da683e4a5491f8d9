package vn.gandan.analysis.internal;

import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** One row or column of a pivot table; one that is the total of the others is told apart. */
sealed interface Slice {

    /** A unit. */
    record OfUnit(Unit unit, boolean total) implements Slice {}

    /** An indicator; nothing adds these up. */
    record OfIndicator(Indicator indicator) implements Slice {

        @Override
        public boolean total() {
            return false;
        }
    }

    /** A period. */
    record OfPeriod(Period period, boolean total) implements Slice {}

    /** Where a figure stands. */
    record Coordinates(Unit unit, Indicator indicator, Period period) {}

    boolean total();

    default String code() {
        return switch (this) {
            case OfUnit(var unit, var total) -> unit.address();
            case OfIndicator(var indicator) -> indicator.code();
            case OfPeriod(var period, var total) -> period.code();
        };
    }

    /** The slice's own coordinate; the other two as they were. */
    default Coordinates of(Coordinates held) {
        return switch (this) {
            case OfUnit(var unit, var total) -> new Coordinates(unit, held.indicator(), held.period());
            case OfIndicator(var indicator) -> new Coordinates(held.unit(), indicator, held.period());
            case OfPeriod(var period, var total) -> new Coordinates(held.unit(), held.indicator(), period);
        };
    }
}
