package vn.gandan.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.AnalysisError;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where.Link;
import vn.gandan.analysis.internal.Slice.Coordinates;
import vn.gandan.indicators.Indicator;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** Lays figures out over any two of units, indicators and periods. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PivotDesk {

    static final int MOST_CELLS = 2_000;
    static final int MOST_COLUMNS = 150;
    static final int MOST_IN_A_FILE = 200_000;

    private final Frames frames;
    private final Slices slices;
    private final Courses courses;
    private final Ways ways;
    private final Wording wording;
    private final Texts text;

    PivotDesk(Frames frames, Slices slices, Courses courses, Ways ways, Wording wording, Texts text) {
        this.frames = frames;
        this.slices = slices;
        this.courses = courses;
        this.ways = ways;
        this.wording = wording;
        this.text = text;
    }

    Pivot page(Asked asked) {
        return new Look(asked).page(asked.pageNumber());
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    private final class Look {

        private final Place place;
        private final Coordinates held;
        private final Layout layout;
        private final List<Slice> rows;
        private final List<Slice> columns;
        private final boolean cut;

        Look(Asked asked) {
            place = frames.place(asked);
            held = new Coordinates(place.unit(), frames.indicator(asked), place.period());
            layout = slices.layout(place, asked);
            rows = slices.of(layout.down(), place, layout);
            var all = slices.of(layout.across(), place, layout);
            cut = all.size() > MOST_COLUMNS;
            columns = cut ? all.subList(0, MOST_COLUMNS) : all;
        }

        Pivot page(int asked) {
            var frame = frames.of(place, View.PIVOT, held.indicator(), layout.query());
            var pages =
                    Pages.of(asked, rows.size(), Math.max(1, MOST_CELLS / Math.max(1, columns.size())), frame.here());
            var shown = new ArrayList<>(pages.of(rows));
            if (pages.number() > 1 && rows.getFirst().total()) {
                shown.addFirst(rows.getFirst());
            }
            var filled = new Filled(shown);
            return new Pivot(
                    frame,
                    layouts(frame),
                    layout.uses(Axis.INDICATORS) ? groups(frame) : List.of(),
                    layout.uses(Axis.UNITS)
                            ? ways.levels(place, layout.level(), level -> address(frame, layout.at(level)))
                            : List.of(),
                    layout.uses(Axis.PERIODS)
                            ? ways.steps(layout.step(), step -> address(frame, layout.by(step)))
                            : List.of(),
                    axis(layout.down()),
                    heldFast(),
                    columns.stream().map(filled::head).toList(),
                    shown.stream().map(filled::row).toList(),
                    note(pages),
                    pages);
        }

        private static String address(Frame frame, Layout layout) {
            return frame.with(layout.query());
        }

        private String axis(Axis axis) {
            return text.of("analysis.axis." + axis);
        }

        private List<Link> layouts(Frame frame) {
            var layouts = new ArrayList<Link>();
            for (var down : Axis.values()) {
                for (var across : Axis.values()) {
                    if (down != across) {
                        layouts.add(new Link(
                                text.of("analysis.pivot.layout", axis(down), axis(across)),
                                address(frame, layout.turned(down, across)),
                                down == layout.down() && across == layout.across()));
                    }
                }
            }
            return layouts;
        }

        private List<Link> groups(Frame frame) {
            boolean chosen = !layout.chosen().isEmpty();
            var headline = new Link(
                    text.of("analysis.group.headline"),
                    address(frame, layout.of(null)),
                    !chosen && layout.group() == null);
            return ways.groups(headline, chosen ? null : layout.group(), letter -> address(frame, layout.of(letter)));
        }

        /** What the table is held fast at: "Diện tích đất hiến", "Tỉnh Tuyên Quang", "Năm 2026". */
        private String heldFast() {
            if (!layout.uses(Axis.UNITS)) {
                return place.unit().title();
            }
            return layout.uses(Axis.INDICATORS) ? text.period(place.period()) : wording.name(held.indicator());
        }

        private @Nullable String note(Pages pages) {
            if (cut) {
                return text.of(
                        "analysis.pivot.too-wide",
                        MOST_COLUMNS,
                        axis(layout.across()).toLowerCase(Locale.ROOT));
            }
            long cells = (long) rows.size() * columns.size();
            return pages.count() == 1
                    ? null
                    : text.of("analysis.pivot.paged", rows.size(), columns.size(), cells, MOST_CELLS, pages.aPage());
        }

        TableFile table() {
            if ((long) rows.size() * columns.size() > MOST_IN_A_FILE) {
                throw AnalysisError.TABLE_TOO_LARGE.refuse(MOST_IN_A_FILE);
            }
            var filled = new Filled(rows);
            var lines = new ArrayList<List<Object>>();
            var heads = new ArrayList<Object>(List.of(text.of("analysis.column.code"), axis(layout.down())));
            for (var column : columns) {
                heads.add(name(column));
                heads.add(text.of("analysis.column.reported-in", name(column)));
            }
            lines.add(heads);
            rows.forEach(row -> lines.add(filled.line(row)));
            var of = layout.uses(Axis.INDICATORS) ? null : held.indicator();
            return new TableFile(frames.file("bang-cheo", place, of), lines);
        }

        private String name(Slice slice) {
            return switch (slice) {
                case Slice.OfUnit(var unit, var total) -> unit.title();
                case Slice.OfIndicator(var indicator) -> wording.column(indicator);
                case Slice.OfPeriod(var period, var total) -> text.period(period);
            };
        }

        /** Rows with their figures, all read at once. */
        private final class Filled {

            private final Course course;

            /** One for all figures of an indicator, so that they can be compared by eye. */
            private final Map<String, Measure> measures = new HashMap<>();

            Filled(List<Slice> shown) {
                var cells = shown.stream()
                        .flatMap(row -> columns.stream().map(column -> at(row, column)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                course = courses.of(
                        each(cells, Coordinates::unit),
                        each(cells, Coordinates::indicator),
                        each(cells, Coordinates::period),
                        place.basis());
            }

            private static <T> List<T> each(Set<Coordinates> cells, Function<Coordinates, T> of) {
                return cells.stream().map(of).distinct().toList();
            }

            private Coordinates at(Slice row, Slice column) {
                return column.of(row.of(held));
            }

            private Measure measure(Indicator indicator) {
                return measures.computeIfAbsent(
                        indicator.code(), code -> Measure.of(indicator, text, course.values(indicator)));
            }

            Pivot.Head head(Slice slice) {
                return switch (slice) {
                    case Slice.OfUnit(var unit, var total) -> new Pivot.Head(unit.title(), "", total);
                    case Slice.OfIndicator(var indicator) ->
                        new Pivot.Head(
                                wording.name(indicator), measure(indicator).name(), false);
                    case Slice.OfPeriod(var period, var total) ->
                        new Pivot.Head(total ? text.period(period) : wording.brief(period), "", total);
                };
            }

            Pivot.Row row(Slice row) {
                return new Pivot.Row(
                        head(row),
                        columns.stream().map(column -> cell(at(row, column))).toList());
            }

            private Pivot.Cell cell(Coordinates at) {
                var total = course.total(at.period(), at.unit(), at.indicator());
                if (total == null || total.value() == null) {
                    return new Pivot.Cell(null, null, wording.reports(total), false, false);
                }
                return new Pivot.Cell(
                        wording.value(total.value(), measure(at.indicator())),
                        place.at(total.unit())
                                .during(at.period())
                                .source(at.indicator().code()),
                        wording.reports(total),
                        !total.complete() && total.expected() > 0,
                        total.composed());
            }

            List<Object> line(Slice row) {
                var line = new ArrayList<Object>(List.of(row.code(), name(row)));
                for (var column : columns) {
                    var at = at(row, column);
                    var total = course.total(at.period(), at.unit(), at.indicator());
                    line.add(total == null || total.value() == null ? "" : total.value());
                    line.add(wording.reports(total));
                }
                return line;
            }
        }
    }
}
