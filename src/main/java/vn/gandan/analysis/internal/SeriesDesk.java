package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Names;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.analysis.Where.Link;
import vn.gandan.analysis.internal.Drawing.Ink;
import vn.gandan.indicators.Change;
import vn.gandan.indicators.Indicator;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** Follows an indicator over time; all of a page is read as of one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class SeriesDesk {

    private static final int MOST_UNITS = 4;
    private static final List<Ink> INKS = List.of(Ink.SUBJECT, Ink.THIRD, Ink.FOURTH, Ink.SECOND);

    private final Frames frames;
    private final Places places;
    private final Courses courses;
    private final Ways ways;
    private final Wording wording;
    private final Letters letters;
    private final Texts text;
    private final Clock clock;

    SeriesDesk(
            Frames frames,
            Places places,
            Courses courses,
            Ways ways,
            Wording wording,
            Letters letters,
            Texts text,
            Clock clock) {
        this.frames = frames;
        this.places = places;
        this.courses = courses;
        this.ways = ways;
        this.wording = wording;
        this.letters = letters;
        this.text = text;
        this.clock = clock;
    }

    Series page(Asked asked) {
        return new Look(asked).page();
    }

    Picture picture(Asked asked) {
        var look = new Look(asked);
        return new Picture(look.file(), look.chart().svg(LineChart.Format.WIDE, letters));
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    /** One look: its figures are read once. */
    private final class Look {

        private final Place place;
        private final Indicator indicator;
        private final Periods.Step step;
        private final List<Place> compared;
        private final List<Period> steps;
        private final Course course;
        private final Measure measure;

        Look(Asked asked) {
            place = frames.place(asked);
            indicator = frames.indicator(asked);
            step = Periods.Step.of(asked.by());
            compared = Stream.concat(Stream.of(place), frames.others(place, asked))
                    .limit(MOST_UNITS)
                    .toList();
            steps = Periods.steps(place.period(), step);
            course =
                    courses.of(compared.stream().map(Place::unit).toList(), List.of(indicator), begun(), place.basis());
            measure = Measure.of(indicator, text, course.values(indicator));
        }

        /** The steps and those of the year before; for what has not begun nobody is waited for. */
        private List<Period> begun() {
            return steps.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), Periods.yearBefore(one).stream()))
                    .filter(one -> !one.firstDay().isAfter(LocalDate.now(clock)))
                    .toList();
        }

        private @Nullable Total total(Period period, Place of) {
            return course.total(period, of.unit(), indicator);
        }

        private @Nullable BigDecimal value(Period period, Place of) {
            return course.value(period, of.unit(), indicator);
        }

        private @Nullable BigDecimal yearBefore(Period period, Place of) {
            return course.value(Periods.yearBefore(period).orElse(null), of.unit(), indicator);
        }

        Series page() {
            var extra = "&by=" + step.code() + others(null);
            var frame = frames.of(place, View.SERIES, indicator, extra);
            var chart = course.values(indicator).isEmpty() ? null : chart();
            return new Series(
                    frame,
                    measure,
                    step.code(),
                    compared.stream()
                            .map(one -> new Series.Head(
                                    one.unit().title(),
                                    one.unit().reference(),
                                    one.equals(place) ? null : frame.with("&by=" + step.code() + others(one))))
                            .toList(),
                    rows(),
                    chart == null ? null : chart.svg(LineChart.Format.WIDE, null),
                    chart == null ? null : chart.svg(LineChart.Format.NARROW, null),
                    chart == null ? "" : chart.description(),
                    ways.steps(step, one -> frame.with("&by=" + one.code() + others(null))),
                    candidates());
        }

        /** What stands right below and is not drawn yet. */
        private List<Link> candidates() {
            return places.children(place).stream()
                    .filter(one -> compared.stream()
                            .noneMatch(
                                    drawn -> drawn.unit().id().equals(one.unit().id())))
                    .map(one -> new Link(one.unit().title(), one.unit().reference(), false))
                    .toList();
        }

        private String others(@Nullable Place without) {
            return compared.stream()
                    .skip(1)
                    .filter(one -> !one.equals(without))
                    .map(one -> "&also=" + Place.encoded(one.unit().reference()))
                    .collect(Collectors.joining());
        }

        private List<Series.Row> rows() {
            return steps.reversed().stream()
                    .map(period -> new Series.Row(
                            text.period(period),
                            compared.stream().map(one -> cell(period, one)).toList()))
                    .toList();
        }

        private Series.Cell cell(Period period, Place of) {
            var total = total(period, of);
            var before = yearBefore(period, of);
            var now = total == null ? null : total.value();
            var change = Change.of(before, now, indicator.ratio());
            return new Series.Cell(
                    now == null ? null : wording.value(now, measure),
                    now == null || total == null
                            ? null
                            : of.at(total.unit()).during(period).source(indicator.code()),
                    wording.reports(total),
                    note(period, total),
                    before == null ? null : wording.value(before, measure),
                    change,
                    wording.change(change, measure));
        }

        /** What is not final about a figure: its period is not over, or some have not reported. */
        private @Nullable String note(Period period, @Nullable Total total) {
            if (total == null || total.value() == null) {
                return null;
            }
            boolean over = period.lastDay().isBefore(LocalDate.now(clock));
            boolean whole = total.complete() || total.expected() == 0;
            return over && whole ? null : text.of("analysis.provisional", wording.reports(total));
        }

        LineChart chart() {
            var lines = new ArrayList<LineChart.Line>();
            for (int unit = 0; unit < compared.size(); unit++) {
                var of = compared.get(unit);
                lines.add(new LineChart.Line(
                        Names.brief(of.unit()),
                        INKS.get(unit),
                        false,
                        steps.stream().map(one -> point(one, of)).toList()));
            }
            if (compared.size() == 1 && hasYearBefore()) {
                lines.add(new LineChart.Line(
                        text.of("analysis.series.before"),
                        Ink.COMPARED,
                        true,
                        steps.stream()
                                .map(one -> new LineChart.Point(yearBefore(one, place), null))
                                .toList()));
            }
            return new LineChart(
                    text.of("analysis.series.chart", wording.name(indicator), measure.name()),
                    finding(),
                    steps.stream().map(wording::brief).toList(),
                    lines,
                    value -> wording.value(value, measure));
        }

        private boolean hasYearBefore() {
            return step != Periods.Step.YEAR && steps.stream().anyMatch(one -> yearBefore(one, place) != null);
        }

        /** A year that has only begun, or a month that some have not told, is a hollow last point; a gap long ago is none. */
        private LineChart.Point point(Period period, Place of) {
            var total = total(period, of);
            boolean last = steps.stream()
                    .filter(one -> value(one, of) != null)
                    .reduce((one, other) -> other)
                    .filter(period::equals)
                    .isPresent();
            return new LineChart.Point(total == null ? null : total.value(), last ? note(period, total) : null);
        }

        /** The latest value, and what it was a year before. */
        private String finding() {
            return steps.reversed().stream()
                    .filter(period -> value(period, place) != null)
                    .findFirst()
                    .map(this::finding)
                    .orElseGet(() -> text.of("analysis.none"));
        }

        private String finding(Period period) {
            var now = value(period, place);
            String said = text.of(
                    "analysis.series.finding",
                    text.period(period),
                    place.unit().fullName(),
                    wording.measured(now, measure),
                    wording.reports(total(period, place)));
            var before = yearBefore(period, place);
            return before == null
                    ? said
                    : said + " "
                            + text.of(
                                    "analysis.series.year-before",
                                    wording.value(before, measure),
                                    wording.change(Change.of(before, now, indicator.ratio()), measure));
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(List.of(
                    text.of("analysis.column.period"),
                    text.of("analysis.column.code"),
                    text.of("analysis.column.unit"),
                    wording.column(indicator),
                    text.of("analysis.column.reported"),
                    text.of("analysis.column.expected"),
                    text.of("analysis.column.year-before")));
            for (var period : steps) {
                for (var of : compared) {
                    var total = total(period, of);
                    var before = yearBefore(period, of);
                    rows.add(List.of(
                            period.code(),
                            of.unit().address(),
                            of.unit().title(),
                            total == null || total.value() == null ? "" : total.value(),
                            total == null ? "" : total.reported(),
                            total == null ? "" : total.expected(),
                            before == null ? "" : before));
                }
            }
            return new TableFile(file(), rows);
        }

        String file() {
            return frames.file("dien-bien", place, indicator);
        }
    }
}
