package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.language.figures.Measure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.VietnameseText;

/** Reads what a person typed to put a proposal right; what cannot be taken is told beside its field. */
@Component
class Corrections {

    private final Placing placing;
    private final PaperDesk desk;
    private final Indicators indicators;
    private final Texts text;

    Corrections(Placing placing, PaperDesk desk, Indicators indicators, Texts text) {
        this.placing = placing;
        this.desk = desk;
        this.indicators = indicators;
        this.text = text;
    }

    /** The fact as it would be; none where something is wrong. */
    record Corrected(@Nullable Fact fact, Map<String, String> mistakes) {}

    Corrected of(Reading reading, Fact fact, FactForm form) {
        var mistakes = new HashMap<String, String>();
        var put = switch (fact) {
            case FigureFact figure -> figure(reading, figure, form, mistakes);
            case PaperFact paper -> paper(paper, form, mistakes);
            case PassageFact passage -> passage(reading, passage, form, mistakes);
        };
        return new Corrected(mistakes.isEmpty() ? put : null, mistakes);
    }

    private @Nullable Fact figure(Reading reading, FigureFact figure, FactForm form, Map<String, String> mistakes) {
        var indicator = indicator(form, mistakes);
        var measure = indicator.map(Indicator::measure);
        var asked = measure.map(Measure::of).orElseGet(() -> new Measure(figure.unit(), 0));
        var value = TypedQuantity.of(line(form.value()), asked, text.english());
        if (value.isEmpty()) {
            mistakes.put("value", text.of("reading.mistake.value"));
        }
        var period = period(form, mistakes);
        var place = place(reading, form, mistakes);
        return value.map(quantity -> figure.corrected(
                        quantity.value(),
                        quantity.unit(),
                        measure.orElse(figure.unitText()),
                        indicator.map(Indicator::code).orElse(null),
                        place,
                        period.map(Period::code).orElse(null)))
                .orElse(null);
    }

    /** By the code that stands first. */
    private Optional<Indicator> indicator(FactForm form, Map<String, String> mistakes) {
        var typed = line(form.indicator());
        var indicator = indicators.find(typed.split(" ", 2)[0]);
        if (indicator.isEmpty() || indicator.get().countedFromTree()) {
            mistakes.put("indicator", text.of("reading.mistake.indicator"));
        }
        return indicator;
    }

    private Optional<Period> period(FactForm form, Map<String, String> mistakes) {
        var first = line(form.first());
        var last = line(form.last());
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        var period = between(first, last);
        if (period.isEmpty()) {
            mistakes.put("first", text.of("reading.mistake.period"));
        }
        return period;
    }

    /** Two days in their order; none where they are not. */
    static Optional<Period> between(@Nullable String first, @Nullable String last) {
        return TypedDay.of(first)
                .flatMap(from ->
                        TypedDay.of(last).filter(to -> !to.isBefore(from)).map(to -> StatedPeriod.between(from, to)));
    }

    private @Nullable Long place(Reading reading, FactForm form, Map<String, String> mistakes) {
        var typed = line(form.place());
        if (typed.isEmpty()) {
            return null;
        }
        var place = placing.of(reading).stream()
                .flatMap(unit -> placing.within(unit).stream())
                .filter(unit -> NamedPlaces.same(unit.title(), typed))
                .map(Unit::id)
                .findFirst();
        if (place.isEmpty()) {
            mistakes.put("place", text.of("reading.mistake.place"));
        }
        return place.map(id -> id.value()).orElse(null);
    }

    private @Nullable Fact paper(PaperFact paper, FactForm form, Map<String, String> mistakes) {
        var symbol = desk.symbol(line(form.symbol()));
        if (symbol.isEmpty()) {
            mistakes.put("symbol", text.of("reading.mistake.symbol"));
        }
        var day = day("issuedOn", form.issuedOn(), mistakes);
        if (day != null && day.isAfter(placing.today())) {
            mistakes.put("issuedOn", text.of("reading.mistake.future"));
        }
        var type = line(form.type());
        var title = line(form.title());
        return symbol.map(read -> paper.corrected(
                        read.canonical(),
                        read.type() == null ? (type.isEmpty() ? paper.type() : type) : read.type(),
                        day,
                        title.isEmpty() ? null : title,
                        form.issuer()))
                .orElse(null);
    }

    private PassageFact passage(Reading reading, PassageFact passage, FactForm form, Map<String, String> mistakes) {
        var words = line(form.words());
        if (words.isEmpty()) {
            mistakes.put("words", text.of("reading.mistake.words"));
        }
        var due = form.opensDuty() ? day("dueOn", form.dueOn(), mistakes) : null;
        if (form.opensDuty() && (due == null || due.isBefore(placing.today()))) {
            mistakes.put("dueOn", text.of("reading.mistake.due"));
        }
        return new PassageFact(words, due, form.opensDuty() ? place(reading, form, mistakes) : passage.place());
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> mistakes) {
        var day = TypedDay.of(typed);
        if (day.isEmpty() && !line(typed).isEmpty()) {
            mistakes.put(field, text.of("reading.mistake.day"));
        }
        return day.orElse(null);
    }

    private static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : VietnameseText.nfc(typed.replace("\u0000", ""))
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
