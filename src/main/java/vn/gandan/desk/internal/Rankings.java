package vn.gandan.desk.internal;

import static java.util.Comparator.comparing;
import static vn.gandan.analysis.Headline.LAND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Names;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.desk.internal.Home.Bar;
import vn.gandan.desk.internal.Home.Ranking;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Ranks the units directly below by the land that people gave. */
@Component
class Rankings {

    private static final int SHOWN = 11;

    private final Places places;
    private final Reporting reporting;
    private final Indicators indicators;
    private final Texts text;

    Rankings(Places places, Reporting reporting, Indicators indicators, Texts text) {
        this.places = places;
        this.reporting = reporting;
        this.indicators = indicators;
        this.text = text;
    }

    @Nullable Ranking of(Place place) {
        var units = places.children(place).stream().map(Place::unit).toList();
        var totals = reporting.totals(units, List.of(LAND), place.period(), "", place.basis()).stream()
                .filter(total -> total.value() != null)
                .sorted(comparing(Rankings::value).reversed())
                .toList();
        return totals.isEmpty() ? null : ranking(place, totals);
    }

    private Ranking ranking(Place place, List<Total> totals) {
        var first = totals.getFirst();
        var sum = totals.stream().map(Rankings::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var measure = Measure.of(indicators.indicator(LAND), text, List.of(sum));
        // One unit more than fits is shown rather than summed up as "one other".
        int shown = totals.size() > SHOWN + 1 ? SHOWN : totals.size();
        return new Ranking(
                text.of("desk.ranking"),
                measure.name(),
                text.of("desk.ranking.finding", first.unit().fullName(), measure.full(value(first), text)),
                totals.stream()
                        .limit(shown)
                        .map(total -> bar(place, total, value(first), measure))
                        .toList(),
                rest(totals.subList(shown, totals.size()), measure),
                new Bar(text.of("desk.ranking.total." + place.unit().level()), null, 0, measure.shown(sum, text)));
    }

    private Bar bar(Place place, Total total, BigDecimal longest, Measure measure) {
        var below = place.at(total.unit());
        return new Bar(
                Names.brief(total.unit()),
                below.totals(),
                length(value(total), longest),
                measure.shown(value(total), text));
    }

    private @Nullable Bar rest(List<Total> totals, Measure measure) {
        var sum = totals.stream().map(Rankings::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return totals.isEmpty()
                ? null
                : new Bar(text.of("desk.ranking.rest", totals.size()), null, 0, measure.shown(sum, text));
    }

    private static int length(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : value.multiply(BigDecimal.valueOf(1000))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static BigDecimal value(Total total) {
        return Objects.requireNonNull(total.value());
    }
}
