package vn.gandan.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Change;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
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
    private final Courses courses;
    private final Ways ways;
    private final Wording wording;
    private final Texts text;

    ComparisonDesk(
            Frames frames,
            Places places,
            Indicators indicators,
            Courses courses,
            Ways ways,
            Wording wording,
            Texts text) {
        this.frames = frames;
        this.places = places;
        this.indicators = indicators;
        this.courses = courses;
        this.ways = ways;
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
        private final Course course;

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
            course = courses.of(units, asked, periods().toList(), place.basis());
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

        private boolean told(Unit unit, Indicator of) {
            return periods().anyMatch(period -> course.value(period, unit, of) != null);
        }

        Comparison page() {
            String extra = (overUnits ? "&rows=units" : "") + extra(group);
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
                    each(this::row));
        }

        private List<Link> groups(Frame frame) {
            var all = new Link(text.of("analysis.group.all"), frame.with(""), group == null);
            return ways.groups(all, group, letter -> frame.with(extra(letter)));
        }

        private static String extra(@Nullable String letter) {
            return letter == null ? "" : "&group=" + Place.encoded(letter);
        }

        /** Each unit with each indicator; among many indicators only what was told. */
        private <T> List<T> each(BiFunction<Unit, Indicator, T> laid) {
            return units.stream()
                    .flatMap(unit -> asked.stream()
                            .filter(one -> overUnits || told(unit, one))
                            .map(one -> laid.apply(unit, one)))
                    .toList();
        }

        private Comparison.Row row(Unit unit, Indicator one) {
            var there = place.at(unit);
            var values = periods()
                    .map(period -> course.value(period, unit, one))
                    .filter(Objects::nonNull)
                    .toList();
            var measure = Measure.of(one, text, values);
            var now = course.total(place.period(), unit, one);
            var nothing = new Comparison.Cell(null, null, "", "", "", "");
            return new Comparison.Row(
                    overUnits ? unit.title() : wording.name(one),
                    overUnits ? "" : one.code(),
                    measure.name(),
                    View.SERIES.address() + "?" + there.query() + "&indicator=" + one.code(),
                    cell(there, now, null, one, measure),
                    cell(there.during(before), course.total(before, unit, one), now, one, measure),
                    yearBefore
                            .map(period ->
                                    cell(there.during(period), course.total(period, unit, one), now, one, measure))
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
            rows.addAll(each(this::line));
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
                var total = course.total(period, unit, one);
                cells.add(total == null || total.value() == null ? "" : total.value());
                cells.add(total == null ? "" : wording.reports(total));
            });
            var now = course.value(place.period(), unit, one);
            Stream.concat(Stream.of(before), yearBefore.stream()).forEach(period -> {
                var change = Change.of(course.value(period, unit, one), now, one.ratio());
                cells.add(change.difference() == null ? "" : change.difference());
                cells.add(wording.change(change, Measure.of(one, text, 0)));
            });
            return cells;
        }
    }
}
