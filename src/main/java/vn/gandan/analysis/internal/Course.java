package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Figures;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;

/** Figures of several periods, in each of them those of the units that stood on its day. */
record Course(Map<Period, Figures> figures) {

    @Nullable Total total(@Nullable Period period, Unit unit, Indicator indicator) {
        var then = period == null ? null : figures.get(period);
        return then == null ? null : then.total(unit, indicator.code());
    }

    @Nullable BigDecimal value(@Nullable Period period, Unit unit, Indicator indicator) {
        var total = total(period, unit, indicator);
        return total == null ? null : total.value();
    }

    /** Of all periods and units: what is to be compared by eye. */
    List<BigDecimal> values(Indicator indicator) {
        return figures.values().stream()
                .flatMap(then -> then.byUnit().values().stream())
                .map(totals -> totals.get(indicator.code()))
                .filter(Objects::nonNull)
                .map(Total::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
