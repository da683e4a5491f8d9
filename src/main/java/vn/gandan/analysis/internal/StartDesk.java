package vn.gandan.analysis.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Opens the analysis: what was reported here and then, or what the words find. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class StartDesk {

    private static final int MOST = 60;

    private final Places places;
    private final Lookup lookup;
    private final Indicators indicators;
    private final Reporting reporting;
    private final Wording wording;
    private final Texts text;

    StartDesk(Places places, Lookup lookup, Indicators indicators, Reporting reporting, Wording wording, Texts text) {
        this.places = places;
        this.lookup = lookup;
        this.indicators = indicators;
        this.reporting = reporting;
        this.wording = wording;
        this.text = text;
    }

    Start page(Place place, @Nullable String words, View to) {
        boolean told = words == null || words.isBlank();
        var asked = words == null || told
                ? indicators.all()
                : lookup.search(words).stream().limit(MOST).toList();
        var codes = asked.stream().map(Indicator::code).toList();
        var totals = codes.isEmpty()
                ? Map.<String, Total>of()
                : reporting.totals(List.of(place.unit()), codes, place.period(), "", place.basis()).stream()
                        .collect(Collectors.toMap(Total::indicator, total -> total));
        var rows = asked.stream()
                .map(one -> row(one, totals.get(one.code())))
                .filter(row -> !told || row.value() != null)
                .toList();
        return new Start(
                place,
                places.around(place, there -> "/analysis?" + there.query()),
                words == null ? "" : words.strip(),
                to,
                rows,
                told);
    }

    private Start.Row row(Indicator one, @Nullable Total total) {
        var value = total == null ? null : total.value();
        return new Start.Row(
                one.code(),
                wording.name(one),
                one.group(),
                value == null ? null : text.numbers().measured(value, one.measure()),
                wording.reports(total));
    }
}
