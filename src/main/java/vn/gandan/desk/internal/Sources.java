package vn.gandan.desk.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.Readings;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Provenance;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Tells where a figure came from: what adds up to it, or who entered it. */
@Component
class Sources {

    private final Places places;
    private final Reporting reporting;
    private final Indicators indicators;
    private final Readings readings;
    private final Texts text;

    Sources(Places places, Reporting reporting, Indicators indicators, Readings readings, Texts text) {
        this.places = places;
        this.reporting = reporting;
        this.indicators = indicators;
        this.readings = readings;
        this.text = text;
    }

    Source of(Place place, String code, String item) {
        var indicator = indicators.indicator(code);
        var provenance = reporting.provenance(place.unit(), code, place.period(), item, place.basis());
        var total = provenance.total();
        var measure = Measure.of(indicator, text, figures(provenance));
        return new Source(
                place,
                text.of(
                        "desk.source.label",
                        indicator.name(text.english()),
                        place.unit().fullName()),
                total.value() == null ? text.of("desk.missing") : shown(measure, total.value()),
                total.value() == null ? "" : measure.name(),
                total,
                text.numbers().of(total.reported()) + "/" + text.numbers().of(total.expected()),
                above(place, indicator),
                provenance.parts().stream()
                        .filter(part -> part.value() != null)
                        .map(part -> part(place, indicator, part, measure))
                        .toList(),
                (int) provenance.parts().stream()
                        .filter(part -> part.value() == null)
                        .count(),
                check(provenance, measure),
                stated(total, measure),
                undivided(provenance, measure),
                entry(provenance.entry(), indicator),
                provenance.history().stream()
                        .map(earlier -> said(earlier, indicator))
                        .toList());
    }

    private static List<BigDecimal> figures(Provenance provenance) {
        var compared = provenance.parts().isEmpty() ? List.of(provenance.total()) : provenance.parts();
        return compared.stream().map(Total::value).filter(Objects::nonNull).toList();
    }

    private Source.@Nullable Part above(Place place, Indicator indicator) {
        var lineage = places.lineage(place);
        if (lineage.size() < 2) {
            return null;
        }
        var parent = lineage.get(lineage.size() - 2);
        return new Source.Part(parent.unit().fullName(), "", parent.source(indicator.code()));
    }

    private Source.Part part(Place place, Indicator indicator, Total part, Measure measure) {
        var below = place.at(part.unit());
        boolean ratio = !part.indicator().equals(indicator.code());
        String name = ratio
                ? indicators.indicator(part.indicator()).name(text.english())
                : part.unit().title();
        var value = Objects.requireNonNull(part.value());
        String shown = ratio ? text.numbers().exact(value) : measure.shown(value, text);
        return new Source.Part(name, shown, below.source(part.indicator()));
    }

    private Source.@Nullable Check check(Provenance provenance, Measure measure) {
        var total = provenance.total();
        var sum = provenance.sumOfParts();
        if (total.origin() != Total.Origin.DESCENDANTS || sum == null || total.value() == null) {
            return null;
        }
        long added =
                provenance.parts().stream().filter(part -> part.value() != null).count();
        var shared = shared(provenance).stream()
                .map(Total.Undivided::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agrees = sum.add(shared).compareTo(total.value()) == 0;
        String key = agrees ? "desk.source.agrees" : "desk.source.differs";
        return new Source.Check(
                agrees,
                shared.signum() == 0
                        ? text.of(key, String.valueOf(added), measure.full(sum, text))
                        : text.of(
                                key + "-undivided",
                                String.valueOf(added),
                                measure.full(sum, text),
                                measure.full(shared, text)));
    }

    /** Figures of units since divided that are in the total, but in none of the parts it is added from. */
    private static List<Total.Undivided> shared(Provenance provenance) {
        return provenance.parts().stream()
                .flatMap(part -> part.undivided().stream())
                .distinct()
                .filter(part -> !provenance.total().undivided().contains(part))
                .toList();
    }

    private List<String> undivided(Provenance provenance, Measure measure) {
        return Stream.concat(
                        provenance.total().undivided().stream()
                                .map(part -> undivided("desk.source.undivided", part, measure)),
                        provenance.total().origin() == Total.Origin.DESCENDANTS
                                ? shared(provenance).stream()
                                        .map(part -> undivided("desk.source.undivided-below", part, measure))
                                : Stream.<String>of())
                .toList();
    }

    private String undivided(String key, Total.Undivided part, Measure measure) {
        var value = part.value();
        return value == null
                ? text.of("desk.source.undivided-ratio", part.unit().fullName())
                : text.of(key, part.unit().fullName(), measure.full(value, text));
    }

    private @Nullable String stated(Total total, Measure measure) {
        var stated = total.stated();
        if (stated == null || total.value() == null) {
            return null;
        }
        return text.of(
                stated.compareTo(total.value()) == 0 ? "desk.source.stated-same" : "desk.source.stated",
                measure.full(stated, text));
    }

    private Source.@Nullable Entry entry(Provenance.@Nullable Entry given, Indicator indicator) {
        return given == null ? null : said(given, indicator);
    }

    private Source.Entry said(Provenance.Entry given, Indicator indicator) {
        var value = given.value();
        String words = value == null
                ? text.of("desk.source.withdrawn")
                : Measure.of(indicator, text, List.of(value)).full(value, text);
        return new Source.Entry(words, given, report(given));
    }

    private @Nullable String report(Provenance.Entry given) {
        return given.channel() == Channel.PASSAGE
                ? readings.passage(given.submission()).orElse(null)
                : null;
    }

    private String shown(Measure measure, BigDecimal value) {
        return measure.name().equals("%") ? text.numbers().of(value) : measure.shown(value, text);
    }
}
