package vn.gandan.desk.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** The indicators a table can show: those of the five-year report, or one group of the catalogue. */
@Component
class IndicatorSets {

    private final Indicators indicators;
    private final Reporting reporting;
    private final Texts text;

    IndicatorSets(Indicators indicators, Reporting reporting, Texts text) {
        this.indicators = indicators;
        this.reporting = reporting;
        this.text = text;
    }

    /** The group asked for, else the first of which anything is told here where the headline tells nothing. */
    @Nullable String chosen(@Nullable String group, List<Indicator> told) {
        if (group != null && !group.isBlank()) {
            return group;
        }
        boolean headline = told.isEmpty() || told.stream().map(Indicator::code).anyMatch(Headline.INDICATORS::contains);
        return headline ? null : letter(told.getFirst().group());
    }

    /** Of a group only what somebody reported here and then: a table of empty columns compares nothing. */
    List<Indicator> set(@Nullable String group, List<Indicator> told) {
        if (group == null) {
            return Headline.INDICATORS.stream().map(indicators::indicator).toList();
        }
        return told.stream()
                .filter(indicator -> letter(indicator.group()).equals(group))
                .toList();
    }

    /** The five-year report's, then the groups of which something was reported here and then. */
    List<Where.Link> links(@Nullable String group, Place place, List<Indicator> told) {
        boolean headline = told.stream().map(Indicator::code).anyMatch(Headline.INDICATORS::contains);
        var own = new Where.Link(text.of("desk.totals.set.headline"), place.totals(), group == null);
        var groups = told.stream().map(Indicator::group).distinct();
        return Stream.concat(
                        headline || group == null ? Stream.of(own) : Stream.empty(),
                        groups.map(one -> new Where.Link(
                                one,
                                place.totals() + "&group=" + letter(one),
                                letter(one).equals(group))))
                .toList();
    }

    /** The columns of a table that stands already: {@code E01:0}, the decimals its figures are moved by. */
    Map<Indicator, Integer> written(List<String> columns) {
        var read = new LinkedHashMap<Indicator, Integer>();
        for (String column : columns) {
            String[] parts = column.split(":", -1);
            boolean billion = parts.length == 2 && parts[1].equals("9");
            boolean million = parts.length == 2 && parts[1].equals("6");
            read.put(indicators.indicator(parts[0]), billion ? 9 : million ? 6 : 0);
        }
        return read;
    }

    /** Whatever was reported of this unit in this period; asked once for a page, since it reads every indicator. */
    List<Indicator> told(Place place) {
        var codes = indicators.all().stream().map(Indicator::code).toList();
        return reporting.totals(List.of(place.unit()), codes, place.period(), "", place.basis()).stream()
                .filter(total -> total.value() != null && total.origin() != Total.Origin.TREE)
                .map(total -> indicators.find(total.indicator()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** "E" of "E. Nhân dân đóng góp": groups are known by their letter. */
    private static String letter(String group) {
        int dot = group.indexOf('.');
        return dot < 0 ? group : group.substring(0, dot);
    }
}
