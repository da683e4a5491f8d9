package vn.gandan.desk.internal;

import static vn.gandan.analysis.Headline.HAMLETS;
import static vn.gandan.analysis.Headline.INDICATORS;
import static vn.gandan.analysis.Headline.MEMBERS;
import static vn.gandan.analysis.Headline.TEAMS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Figures;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Composes a unit's one page from its totals. */
@Component
class Homes {

    private final Reporting reporting;
    private final Indicators indicators;
    private final IndicatorSets sets;
    private final Coverages coverages;
    private final Rankings rankings;
    private final Texts text;

    Homes(
            Reporting reporting,
            Indicators indicators,
            IndicatorSets sets,
            Coverages coverages,
            Rankings rankings,
            Texts text) {
        this.reporting = reporting;
        this.indicators = indicators;
        this.sets = sets;
        this.coverages = coverages;
        this.rankings = rankings;
        this.text = text;
    }

    Home of(Place place) {
        var codes = Stream.concat(Stream.of(HAMLETS), INDICATORS.stream()).toList();
        var figures = Figures.of(reporting.totals(List.of(place.unit()), codes, place.period(), "", place.basis()));
        if (figures.none()) {
            return other(place);
        }
        return new Home(
                place,
                false,
                reported(mostReported(place.unit(), figures)),
                INDICATORS.stream().map(code -> fact(place, figures, code)).toList(),
                coverages.of(place),
                rankings.of(place));
    }

    /** The indicator for which most units reported says how many did. */
    private static @Nullable Total mostReported(Unit unit, Figures figures) {
        return INDICATORS.stream()
                .map(code -> figures.total(unit, code))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Total::reported))
                .orElse(null);
    }

    /** A unit whose reports tell of other things than the headline: those, as they were told. */
    private Home other(Place place) {
        var told = sets.told(place);
        var codes = told.stream().map(Indicator::code).toList();
        var figures = Figures.of(reporting.totals(List.of(place.unit()), codes, place.period(), "", place.basis()));
        var facts =
                told.stream().map(indicator -> fact(place, figures, indicator)).toList();
        return new Home(place, facts.isEmpty(), "", facts, null, null);
    }

    private Home.Fact fact(Place place, Figures figures, Indicator indicator) {
        var value = Objects.requireNonNull(figures.value(place.unit(), indicator.code()));
        var measure = Measure.of(indicator, text, List.of(value));
        return new Home.Fact(
                indicator.name(text.english()),
                measure.shown(value, text),
                measure.name(),
                place.source(indicator.code()));
    }

    private String reported(@Nullable Total total) {
        return total == null
                ? ""
                : text.numbers().of(total.reported()) + "/" + text.numbers().of(total.expected());
    }

    private Home.Fact fact(Place place, Figures figures, String code) {
        String label = text.of("desk.fact." + code);
        var value = figures.value(place.unit(), code);
        if (value == null) {
            return new Home.Fact(label, text.of("desk.missing"), "", null);
        }
        var measure = Measure.of(indicators.indicator(code), text, List.of(value));
        return new Home.Fact(
                label,
                shown(place.unit(), figures, code, value, measure),
                note(place.unit(), figures, code, measure),
                place.source(code));
    }

    private String shown(Unit unit, Figures figures, String code, BigDecimal value, Measure measure) {
        var hamlets = figures.value(unit, HAMLETS);
        return code.equals(TEAMS) && hamlets != null
                ? measure.shown(value, text) + "/" + measure.shown(hamlets, text)
                : measure.shown(value, text);
    }

    private String note(Unit unit, Figures figures, String code, Measure measure) {
        var teams = figures.value(unit, TEAMS);
        return switch (code) {
            case TEAMS -> share(teams, figures.value(unit, HAMLETS), measure);
            case MEMBERS -> average(figures.value(unit, MEMBERS), teams, measure);
            default -> measure.name();
        };
    }

    private String share(@Nullable BigDecimal part, @Nullable BigDecimal whole, Measure measure) {
        return part == null || whole == null || whole.signum() == 0
                ? measure.name()
                : text.of(
                        "desk.share-of-hamlets",
                        text.numbers().percent(part.movePointRight(2).divide(whole, MathContext.DECIMAL64)));
    }

    private String average(@Nullable BigDecimal members, @Nullable BigDecimal teams, Measure measure) {
        return members == null || teams == null || teams.signum() == 0
                ? measure.name()
                : text.of("desk.members-a-team", text.numbers().average(members.divide(teams, MathContext.DECIMAL64)));
    }
}
