package vn.gandan.analysis.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.AnalysisError;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Finds what an address asks to look at, and the ways from there. */
@Component
class Frames {

    private final Places places;
    private final Reporting reporting;
    private final Indicators indicators;
    private final Lookup lookup;
    private final Texts text;

    Frames(Places places, Reporting reporting, Indicators indicators, Lookup lookup, Texts text) {
        this.lookup = lookup;
        this.places = places;
        this.reporting = reporting;
        this.indicators = indicators;
        this.text = text;
    }

    /** Where it looks; an account of the whole country names a unit first. */
    Place place(Asked asked) {
        return places.find(blank(asked.unit()), blank(asked.period()), asked.as())
                .orElseThrow(AnalysisError.NO_UNIT_TO_ANALYSE::refuse);
    }

    Optional<Place> found(Asked asked) {
        return places.find(blank(asked.unit()), blank(asked.period()), asked.as());
    }

    Indicator indicator(Asked asked) {
        String typed = blank(asked.indicator());
        return typed == null
                ? indicators.indicator(Headline.LAND)
                : lookup.one(typed).orElseGet(() -> indicators.indicator(typed));
    }

    /** @param extra what else the address asks, to be kept on the way to other places: {@code &by=quarter} */
    Frame of(Place place, View view, @Nullable Indicator indicator, String extra) {
        var bare = new Frame(
                place,
                view,
                indicator,
                indicator == null ? "" : indicator.name(text.english()),
                extra,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        return new Frame(
                place,
                view,
                indicator,
                bare.name(),
                extra,
                places.lineage(place).stream()
                        .map(above -> new Link(above.unit().title(), bare.at(above), above.equals(place)))
                        .toList(),
                places.children(place).stream()
                        .map(child -> new Link(child.unit().title(), bare.at(child), false))
                        .toList(),
                periods(place),
                places.reported(place).map(bare::at).orElse(null),
                places.restated(place).map(bare::at).orElse(null),
                indicator == null ? List.of() : choices());
    }

    private List<Frame.Choice> choices() {
        return indicators.all().stream()
                .map(one -> new Frame.Choice(one.code(), one.name(text.english())))
                .toList();
    }

    /** Those reported for, and the quarters and years that months of theirs make up. */
    private List<Link> periods(Place place) {
        Set<Period> found = new LinkedHashSet<>();
        found.add(place.period());
        found.addAll(reporting.periods(place.unit()));
        for (var period : List.copyOf(found)) {
            if (period.kind() == Period.Kind.MONTH || period.kind() == Period.Kind.QUARTER) {
                var month = YearMonth.from(period.firstDay());
                found.add(Period.parse("%04d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3)));
                found.add(Period.parse("%04d".formatted(month.getYear())));
            }
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Period::lastDay)
                .thenComparingLong(Period::length)
                .reversed());
        return sorted.stream()
                .map(period -> new Link(text.period(period), period.code(), period.equals(place.period())))
                .toList();
    }

    private static @Nullable String blank(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** The units named besides the one looked at, as they stand on the same day. */
    Stream<Place> others(Place place, Asked asked) {
        return asked.others().stream()
                .map(unit -> places.find(unit, place.period().code(), place.restated() ? "restated" : "reported"))
                .flatMap(Optional::stream)
                .filter(other -> !other.unit().id().equals(place.unit().id()));
    }

    /** What a file of it is called: "dien-bien-e01-tinh-tuyen-quang-2026". */
    String file(String view, Place place, @Nullable Indicator indicator) {
        String words = view + " " + (indicator == null ? "" : indicator.code()) + " "
                + place.unit().fullName() + " " + place.period().code();
        return VietnameseText.fold(words).replaceAll("[^a-z0-9]+", "-");
    }
}
