package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Figures;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** Compares a period with the one before and with the same of last year: the indicators of a unit, or the units below it. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ComparisonDesk {

    private final Frames frames;
    private final Places places;
    private final Indicators indicators;
    private final Organisation organisation;
    private final Reporting reporting;
    private final Wording wording;
    private final Texts text;

    ComparisonDesk(
            Frames frames,
            Places places,
            Indicators indicators,
            Organisation organisation,
            Reporting reporting,
            Wording wording,
            Texts text) {
        this.frames = frames;
        this.places = places;
        this.indicators = indicators;
        this.organisation = organisation;
        this.reporting = reporting;
        this.wording = wording;
        this.text = text;
    }

    Comparison page(Asked asked) {
        return new Look(asked).page();
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    private final class Look {

        private final Place place;
        private final boolean overUnits;
        private final @Nullable String group;
        private final Indicator indicator;
        private final Period before;
        private final Optional<Period> yearBefore;
        private final List<Unit> units;
        private final List<Indicator> asked;
        private final Map<Period, Figures> figures;

        Look(Asked address) {
            place = frames.place(address);
            overUnits = "units".equals(address.rows());
            indicator = frames.indicator(address);
            group = Groups.letter(address.group());
            before = Periods.before(place.period());
            yearBefore = Periods.yearBefore(place.period()).filter(period -> !period.equals(before));
            units = Stream.concat(
                            Stream.of(place.unit()),
                            overUnits ? places.children(place).stream().map(Place::unit) : Stream.of())
                    .toList();
            asked = overUnits ? List.of(indicator) : wanted();
            figures = periods().collect(Collectors.toMap(period -> period, this::read));
        }

        private Stream<Period> periods() {
            return Stream.concat(Stream.of(place.period(), before), yearBefore.stream());
        }

        /** One group of the catalogue, or everything. */
        private List<Indicator> wanted() {
            return indicators.all().stream()
                    .filter(one -> group == null || group.equals(Groups.letter(one.group())))
                    .toList();
        }

        private Figures read(Period period) {
            var day = place.basis().day(period);
            var there = units.stream()
                    .flatMap(unit ->
                            (unit.on().equals(day) ? Optional.of(unit) : organisation.find(unit.id(), day)).stream())
                    .toList();
            var codes = asked.stream().map(Indicator::code).toList();
            return there.isEmpty()
                    ? Figures.of(List.of())
                    : Figures.of(reporting.totals(there, codes, period, "", place.basis()));
        }

        private @Nullable Total total(@Nullable Period period, Unit unit, Indicator of) {
            return period == null
                    ? null
                    : Objects.requireNonNull(figures.get(period)).total(unit, of.code());
        }

        private boolean told(Unit unit, Indicator of) {
            return periods()
                    .map(period -> total(period, unit, of))
                    .anyMatch(total -> total != null && total.value() != null);
        }

        Comparison page() {
            String extra = (overUnits ? "&rows=units" : "") + (group == null ? "" : "&group=" + group);
            var frame = frames.of(place, View.COMPARISON, indicator, extra);
            return new Comparison(
                    frame,
                    overUnits,
                    List.of(
                            new Link(text.of("analysis.comparison.indicators"), frame.with(""), !overUnits),
                            new Link(text.of("analysis.comparison.units"), frame.with("&rows=units"), overUnits)),
                    overUnits ? List.of() : groups(frame),
                    text.period(place.period()),
                    text.period(before),
                    yearBefore.map(text::period).orElse(null),
                    rows());
        }

        private List<Link> groups(Frame frame) {
            return Stream.concat(
                            Stream.of(new Link(text.of("analysis.group.all"), frame.with(""), group == null)),
                            Groups.of(indicators).stream()
                                    .map(one -> new Link(
                                            one,
                                            frame.with("&group=" + Groups.letter(one)),
                                            Objects.equals(Groups.letter(one), group))))
                    .toList();
        }

        private List<Comparison.Row> rows() {
            var rows = new ArrayList<Comparison.Row>();
            for (var unit : units) {
                for (var one : asked) {
                    if (overUnits || told(unit, one)) {
                        rows.add(row(unit, one));
                    }
                }
            }
            return rows;
        }

        private Comparison.Row row(Unit unit, Indicator one) {
            var there = place.at(unit);
            var values = periods()
                    .map(period -> total(period, unit, one))
                    .filter(Objects::nonNull)
                    .map(Total::value)
                    .filter(Objects::nonNull)
                    .toList();
            var measure = Measure.of(one, text, values);
            var now = total(place.period(), unit, one);
            var nothing = new Comparison.Cell(null, null, "", "", "", "");
            return new Comparison.Row(
                    overUnits ? unit.title() : wording.name(one),
                    overUnits ? "" : one.code(),
                    measure.name(),
                    View.SERIES.address() + "?" + there.query() + "&indicator=" + one.code(),
                    cell(there, now, null, one, measure),
                    cell(there.during(before), total(before, unit, one), now, one, measure),
                    yearBefore
                            .map(period -> cell(there.during(period), total(period, unit, one), now, one, measure))
                            .orElse(nothing),
                    overUnits && unit.id().equals(place.unit().id()));
        }

        /** @param later the figure that the earlier one is compared with */
        private Comparison.Cell cell(
                Place of, @Nullable Total total, @Nullable Total later, Indicator one, Measure measure) {
            var value = total == null ? null : total.value();
            var now = later == null ? null : later.value();
            boolean compared = !of.period().equals(place.period());
            var change = Change.of(compared ? value : null, compared ? now : null, one.ratio());
            return new Comparison.Cell(
                    value == null ? null : wording.value(value, measure),
                    value == null || total == null ? null : of.at(total.unit()).source(one.code()),
                    wording.reports(total),
                    compared ? wording.difference(change, measure) : "",
                    compared && change.kind() != Change.Kind.NO_BEFORE ? wording.change(change, measure) : "",
                    total != null && value != null && !total.complete() && total.expected() > 0 ? "partial" : "");
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(heads());
            for (var unit : units) {
                for (var one : asked) {
                    if (overUnits || told(unit, one)) {
                        rows.add(line(unit, one));
                    }
                }
            }
            return new TableFile(frames.file("so-sanh-ky", place, overUnits ? indicator : null), rows);
        }

        private List<Object> heads() {
            var heads = new ArrayList<Object>(List.of(
                    text.of("analysis.column.code"),
                    text.of("analysis.column.unit"),
                    text.of("analysis.column.indicator-code"),
                    text.of("analysis.column.indicator"),
                    text.of("analysis.column.measure")));
            periods().forEach(period -> {
                heads.add(text.period(period));
                heads.add(text.of("analysis.column.reported-in", text.period(period)));
            });
            heads.add(text.of("analysis.column.difference", text.period(before)));
            heads.add(text.of("analysis.column.change", text.period(before)));
            yearBefore.ifPresent(period -> {
                heads.add(text.of("analysis.column.difference", text.period(period)));
                heads.add(text.of("analysis.column.change", text.period(period)));
            });
            return heads;
        }

        private List<Object> line(Unit unit, Indicator one) {
            var cells = new ArrayList<Object>(
                    List.of(unit.address(), unit.title(), one.code(), wording.name(one), one.measure()));
            periods().forEach(period -> {
                var total = total(period, unit, one);
                cells.add(total == null || total.value() == null ? "" : total.value());
                cells.add(total == null ? "" : wording.reports(total));
            });
            var now = value(place.period(), unit, one);
            Stream.concat(Stream.of(before), yearBefore.stream()).forEach(period -> {
                var change = Change.of(value(period, unit, one), now, one.ratio());
                cells.add(change.difference() == null ? "" : change.difference());
                cells.add(wording.change(change, Measure.of(one, text, 0)));
            });
            return cells;
        }

        private @Nullable BigDecimal value(Period period, Unit unit, Indicator one) {
            var total = total(period, unit, one);
            return total == null ? null : total.value();
        }
    }
}
