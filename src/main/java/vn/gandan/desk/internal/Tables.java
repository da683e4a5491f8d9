package vn.gandan.desk.internal;

import static vn.gandan.analysis.Headline.HAMLETS;
import static vn.gandan.analysis.Headline.LAND;
import static vn.gandan.analysis.Headline.MEMBERS;
import static vn.gandan.analysis.Headline.TEAMS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Figures;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Lays totals out as a table. */
@Component
class Tables {

    private final Places places;
    private final Reporting reporting;
    private final Texts text;

    Tables(Places places, Reporting reporting, Texts text) {
        this.places = places;
        this.reporting = reporting;
        this.text = text;
    }

    /**
     * What is asked of a table besides its place. Rows that go under another's come {@code depth} deep, and in the
     * columns and measures that stand there already.
     */
    record Wish(
            List<Indicator> indicators,
            Map<String, Integer> decimals,
            @Nullable String group,
            @Nullable String sort,
            int depth) {}

    Table of(Place place, Wish wish) {
        return new Sheet(place, wish).table();
    }

    /** One table in the making: its units and figures are read once. */
    private class Sheet {

        private final Place place;
        private final Wish wish;
        private final List<Place> below;
        private final Figures figures;

        Sheet(Place place, Wish wish) {
            this.place = place;
            this.wish = wish;
            this.below = places.children(place);
            var units = Stream.concat(Stream.of(place), below.stream())
                    .map(Place::unit)
                    .toList();
            var codes = Stream.concat(wish.indicators().stream().map(Indicator::code), Stream.of(HAMLETS, MEMBERS))
                    .distinct()
                    .toList();
            this.figures = Figures.of(reporting.totals(units, codes, place.period(), "", place.basis()));
        }

        Table table() {
            var columns = wish.indicators().stream().map(this::column).toList();
            var rows = new ArrayList<Table.Row>();
            rows.add(row(place, columns, 0, false));
            sorted().forEach(one -> rows.add(row(one, columns, wish.depth(), true)));
            return new Table(place, columns, List.copyOf(rows));
        }

        private List<Place> sorted() {
            String sort = wish.sort();
            if (sort == null || sort.isBlank()) {
                return below;
            }
            Comparator<Place> byValue = Comparator.comparing(
                    one -> figures.value(one.unit(), sort), Comparator.nullsFirst(Comparator.naturalOrder()));
            return below.stream().sorted(byValue.reversed()).toList();
        }

        private Table.Column column(Indicator indicator) {
            String label = Headline.INDICATORS.contains(indicator.code())
                    ? text.of("desk.column." + indicator.code())
                    : indicator.name(text.english());
            boolean sorted = indicator.code().equals(wish.sort());
            var measure = measure(indicator);
            return new Table.Column(
                    indicator,
                    label,
                    indicator.code().equals(TEAMS) ? text.of("desk.column.D02.measure") : measure.name(),
                    measure,
                    place.totals() + group() + "&sort=" + indicator.code(),
                    sorted ? "descending" : null,
                    indicator.code().equals(barred()));
        }

        /** What stands side by side: the units below, or the one alone. */
        private List<BigDecimal> compared(String code) {
            var beside = below.stream()
                    .map(one -> figures.value(one.unit(), code))
                    .filter(Objects::nonNull)
                    .toList();
            var own = figures.value(place.unit(), code);
            return !beside.isEmpty() || own == null ? beside : List.of(own);
        }

        private Measure measure(Indicator indicator) {
            var decimals = wish.decimals().get(indicator.code());
            return decimals == null
                    ? Measure.of(indicator, text, compared(indicator.code()))
                    : Measure.of(indicator, text, decimals);
        }

        private String group() {
            return wish.group() == null || wish.group().isBlank() ? "" : "&group=" + wish.group();
        }

        private Table.Row row(Place one, List<Table.Column> columns, int depth, boolean child) {
            var cells = columns.stream().map(column -> cell(one, column, child)).toList();
            boolean missing = cells.stream().allMatch(cell -> cell.value() == null);
            boolean opens = child && !missing && one.unit().level() != Level.HAMLET;
            return new Table.Row(
                    one,
                    depth,
                    child ? (opens ? one.totals() + group() : one.home()) : null,
                    opens ? address(one, depth + 1, columns) : null,
                    missing,
                    cells,
                    reported(figures.total(one.unit(), MEMBERS)));
        }

        /** The rows below, for the columns and measures of a table that stands already: {@code E01:0,E04:9}. */
        private static String address(Place one, int depth, List<Table.Column> columns) {
            String written = columns.stream()
                    .map(column ->
                            column.indicator().code() + ":" + column.measure().decimals())
                    .collect(Collectors.joining(","));
            return "/totals/rows?" + one.query() + "&depth=" + depth + "&columns=" + Place.encoded(written);
        }

        private String reported(@Nullable Total total) {
            return total == null || total.expected() == 0
                    ? ""
                    : text.numbers().of(total.reported()) + "/" + text.numbers().of(total.expected());
        }

        private Table.Cell cell(Place one, Table.Column column, boolean child) {
            var total = figures.total(one.unit(), column.indicator().code());
            String label = column.label() + ", " + one.unit().fullName();
            if (total == null || total.value() == null) {
                boolean shared = total != null && !total.undivided().isEmpty();
                return new Table.Cell(
                        null,
                        shared ? one.source(column.indicator().code()) : null,
                        label,
                        -1,
                        false,
                        false,
                        false,
                        shared);
            }
            String code = column.indicator().code();
            return new Table.Cell(
                    shown(one.unit(), code, total.value(), column.measure()),
                    one.source(code),
                    label,
                    child && column.drawn() ? length(code, total.value()) : -1,
                    column.drawn(),
                    total.composed(),
                    total.stated() != null && total.stated().compareTo(total.value()) != 0,
                    !total.undivided().isEmpty());
        }

        private String shown(Unit unit, String code, BigDecimal value, Measure measure) {
            var hamlets = figures.value(unit, HAMLETS);
            return code.equals(TEAMS) && hamlets != null
                    ? measure.shown(value, text) + "/" + measure.shown(hamlets, text)
                    : measure.shown(value, text);
        }

        /** One column is drawn as well: land where it is among them, else the first. */
        private String barred() {
            boolean land = wish.indicators().stream()
                    .anyMatch(indicator -> indicator.code().equals(LAND));
            return land ? LAND : wish.indicators().getFirst().code();
        }

        private int length(String code, BigDecimal value) {
            var longest = below.stream()
                    .map(one -> figures.value(one.unit(), code))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            return longest.signum() <= 0
                    ? 0
                    : value.movePointRight(3)
                            .divide(longest, 0, RoundingMode.HALF_UP)
                            .intValue();
        }
    }
}
