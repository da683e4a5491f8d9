package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.language.figures.Measure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Reads how a person puts a figure right. */
@Component
class CorrectedFigures {

    private final Placing placing;
    private final Indicators indicators;
    private final Texts text;

    CorrectedFigures(Placing placing, Indicators indicators, Texts text) {
        this.placing = placing;
        this.indicators = indicators;
        this.text = text;
    }

    /** None where the number is none; what else is wrong stands with the fields. */
    @Nullable Fact of(Reading reading, FigureFact figure, FactForm form, TypedFields fields) {
        var indicator = indicator(form, fields).orElse(null);
        var asked = indicator == null ? new Measure(figure.unit(), 0) : Measure.of(indicator.measure());
        var parts = fields.line("value", form.value()).split("/", 2);
        var value = quantity(parts[0], asked, indicator, fields);
        var whole = parts.length == 1 ? null : quantity(parts[1], asked, indicator, fields);
        var period = fields.period(form.first(), form.last(), placing.today());
        var place = placing.units(reading).offered().chosen(form.place(), fields);
        return value == null
                ? null
                : figure.corrected(
                        value.value(),
                        whole == null ? null : whole.value(),
                        value.unit(),
                        indicator == null ? figure.unitText() : indicator.measure(),
                        indicator == null ? null : indicator.code(),
                        place,
                        period.map(Period::code).orElse(null));
    }

    /** By the code that stands first. */
    private Optional<Indicator> indicator(FactForm form, TypedFields fields) {
        var typed = fields.line("indicator", form.indicator());
        var indicator = indicators.find(typed.split(" ", 2)[0]).filter(found -> !found.countedFromTree());
        if (indicator.isEmpty()) {
            fields.wrong("indicator", "reading.mistake.indicator");
        }
        return indicator;
    }

    private @Nullable TypedQuantity quantity(
            String typed, Measure asked, @Nullable Indicator indicator, TypedFields fields) {
        var quantity = TypedQuantity.of(typed.strip(), asked, text.english()).orElse(null);
        if (quantity == null) {
            fields.wrong("value", "reading.mistake.value");
        } else if (quantity.value().signum() < 0) {
            fields.wrong("value", "reading.mistake.negative");
        } else if (asked.counts() && indicator != null && indicator.rollsUp() && broken(quantity.value())) {
            fields.wrong("value", "reading.mistake.broken", indicator.measure());
        }
        return quantity;
    }

    /** Nobody holds half a meeting. */
    private static boolean broken(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }
}
