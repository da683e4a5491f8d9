package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.AnalysisError;
import vn.gandan.analysis.Headline;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Lays figures out over any two of units, indicators and periods. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PivotDesk {

    static final int MOST_CELLS = 2_000;
    static final int MOST_COLUMNS = 150;
    static final int MOST_IN_A_FILE = 200_000;

    private final Frames frames;
    private final Levels levels;
    private final Indicators indicators;
    private final Organisation organisation;
    private final Reporting reporting;
    private final Wording wording;
    private final Texts text;

    PivotDesk(
            Frames frames,
            Levels levels,
            Indicators indicators,
            Organisation organisation,
            Reporting reporting,
            Wording wording,
            Texts text) {
        this.frames = frames;
        this.levels = levels;
        this.indicators = indicators;
        this.organisation = organisation;
        this.reporting = reporting;
        this.wording = wording;
        this.text = text;
    }

    Pivot page(Asked asked) {
        return new Look(asked).page(asked.pageNumber());
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    /** What can stand on a side of the table. */
    private enum Axis {
        UNITS,
        INDICATORS,
        PERIODS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Axis of(@Nullable String written, Axis otherwise) {
            return Stream.of(values())
                    .filter(axis -> axis.code().equals(written))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** One row or column: a unit, an indicator or a period, and what it says at its head. */
    private record Slice(
            @Nullable Unit unit,
            @Nullable Indicator indicator,
            @Nullable Period period,
            boolean total) {

        /** Both together; what neither names is held fast. */
        Coordinates with(Slice other, Unit unitHeld, Indicator indicatorHeld, Period periodHeld) {
            return new Coordinates(
                    first(unit, other.unit, unitHeld),
                    first(indicator, other.indicator, indicatorHeld),
                    first(period, other.period, periodHeld));
        }

        private static <T> T first(@Nullable T one, @Nullable T two, T otherwise) {
            return one != null ? one : two != null ? two : otherwise;
        }
    }

    private record Coordinates(Unit unit, Indicator indicator, Period period) {}

    private record Key(Period period, UnitId unit, String indicator) {}

    private final class Look {

        private final Place place;
        private final Indicator indicator;
        private final Axis down;
        private final Axis across;
        private final Level level;
        private final Periods.Step step;
        private final @Nullable String group;
        private final List<String> chosen;
        private final List<Slice> rows;
        private final List<Slice> columns;
        private final boolean cut;
        private final Map<Key, Total> totals = new HashMap<>();

        Look(Asked asked) {
            place = frames.place(asked);
            indicator = frames.indicator(asked);
            down = Axis.of(asked.rows(), Axis.UNITS);
            var wanted = Axis.of(asked.columns(), Axis.INDICATORS);
            across = wanted != down ? wanted : down == Axis.INDICATORS ? Axis.UNITS : Axis.INDICATORS;
            level = asked.level() == null ? right() : levels.of(place, asked.level());
            step = Periods.Step.of(asked.by() == null ? "month" : asked.by());
            group = Groups.letter(asked.group());
            chosen = asked.others();
            rows = slices(down);
            var all = slices(across);
            cut = all.size() > MOST_COLUMNS;
            columns = cut ? all.subList(0, MOST_COLUMNS) : all;
        }

        /** What stands right below. */
        private Level right() {
            var below = levels.below(place);
            return below.isEmpty() ? place.unit().level() : below.getFirst();
        }

        private List<Slice> slices(Axis axis) {
            return switch (axis) {
                case UNITS -> units();
                case INDICATORS ->
                    wanted().stream()
                            .map(one -> new Slice(null, one, null, false))
                            .toList();
                case PERIODS -> periods();
            };
        }

        private List<Slice> units() {
            return Stream.concat(
                            Stream.of(new Slice(place.unit(), null, null, true)),
                            levels.units(place, level).stream()
                                    .filter(unit ->
                                            !unit.id().equals(place.unit().id()))
                                    .map(unit -> new Slice(unit, null, null, false)))
                    .toList();
        }

        /** Those named; else a group of the catalogue, else the headline. */
        private List<Indicator> wanted() {
            if (!chosen.isEmpty()) {
                return chosen.stream().map(indicators::indicator).toList();
            }
            return group == null
                    ? Headline.INDICATORS.stream().map(indicators::indicator).toList()
                    : indicators.all().stream()
                            .filter(one -> group.equals(Groups.letter(one.group())))
                            .toList();
        }

        /** The whole first where the steps lie in it. */
        private List<Slice> periods() {
            var steps = Periods.steps(place.period(), step);
            boolean inside = steps.stream().allMatch(place.period()::contains);
            var whole = inside ? Optional.of(place.period()) : Periods.holding(steps);
            return Stream.concat(
                            whole.stream().map(period -> new Slice(null, null, period, true)),
                            steps.stream().map(period -> new Slice(null, null, period, false)))
                    .toList();
        }

        private void read(List<Slice> shown) {
            var wanted = new LinkedHashMap<Period, List<Coordinates>>();
            for (var row : shown) {
                for (var column : columns) {
                    var one = coordinates(row, column);
                    wanted.computeIfAbsent(one.period(), period -> new ArrayList<>())
                            .add(one);
                }
            }
            wanted.forEach(this::read);
        }

        private void read(Period period, List<Coordinates> wanted) {
            var day = place.basis().day(period);
            var units = wanted.stream()
                    .map(Coordinates::unit)
                    .distinct()
                    .flatMap(unit ->
                            (unit.on().equals(day) ? Optional.of(unit) : organisation.find(unit.id(), day)).stream())
                    .toList();
            var codes = wanted.stream()
                    .map(one -> one.indicator().code())
                    .distinct()
                    .toList();
            if (!units.isEmpty()) {
                reporting
                        .totals(units, codes, period, "", place.basis())
                        .forEach(
                                total -> totals.put(new Key(period, total.unit().id(), total.indicator()), total));
            }
        }

        private Coordinates coordinates(Slice row, Slice column) {
            return row.with(column, place.unit(), indicator, place.period());
        }

        private @Nullable Total total(Coordinates at) {
            return totals.get(
                    new Key(at.period(), at.unit().id(), at.indicator().code()));
        }

        Pivot page(int asked) {
            int each = Math.max(1, MOST_CELLS / Math.max(1, columns.size()));
            int pages = Math.max(1, (rows.size() + each - 1) / each);
            int page = Math.min(asked, pages);
            var shown = new ArrayList<>(rows.subList((page - 1) * each, Math.min(page * each, rows.size())));
            if (page > 1 && rows.getFirst().total()) {
                shown.addFirst(rows.getFirst());
            }
            read(shown);
            var measures = measures();
            var frame = frames.of(place, View.PIVOT, indicator, extra(down, across));
            return new Pivot(
                    frame,
                    layouts(frame),
                    uses(Axis.INDICATORS) ? groups(frame) : List.of(),
                    uses(Axis.UNITS) ? levelLinks(frame) : List.of(),
                    uses(Axis.PERIODS) ? stepLinks(frame) : List.of(),
                    text.of("analysis.axis." + down),
                    held(),
                    columns.stream().map(column -> head(column, measures)).toList(),
                    shown.stream().map(row -> row(row, measures)).toList(),
                    note(pages, each),
                    page,
                    pages,
                    page > 1 ? frame.here() + "&page=" + (page - 1) : null,
                    page < pages ? frame.here() + "&page=" + (page + 1) : null);
        }

        private boolean uses(Axis axis) {
            return down == axis || across == axis;
        }

        private String extra(Axis rowsOf, Axis columnsOf) {
            return "&rows=" + rowsOf.code() + "&columns=" + columnsOf.code() + "&level=" + level.code() + "&by="
                    + step.code() + (group == null ? "" : "&group=" + group)
                    + String.join(
                            "", chosen.stream().map(code -> "&also=" + code).toList());
        }

        private List<Link> layouts(Frame frame) {
            var layouts = new ArrayList<Link>();
            for (var rowsOf : Axis.values()) {
                for (var columnsOf : Axis.values()) {
                    if (rowsOf != columnsOf) {
                        layouts.add(new Link(
                                text.of(
                                        "analysis.pivot.layout",
                                        text.of("analysis.axis." + rowsOf),
                                        text.of("analysis.axis." + columnsOf)),
                                frame.with(extra(rowsOf, columnsOf)),
                                rowsOf == down && columnsOf == across));
                    }
                }
            }
            return layouts;
        }

        private List<Link> groups(Frame frame) {
            String rest = "&rows=" + down.code() + "&columns=" + across.code() + "&level=" + level.code() + "&by="
                    + step.code();
            return Stream.concat(
                            Stream.of(new Link(
                                    text.of("analysis.group.headline"),
                                    frame.with(rest),
                                    group == null && chosen.isEmpty())),
                            Groups.of(indicators).stream()
                                    .map(one -> new Link(
                                            one,
                                            frame.with(rest + "&group=" + Groups.letter(one)),
                                            chosen.isEmpty() && Objects.equals(Groups.letter(one), group))))
                    .toList();
        }

        private List<Link> levelLinks(Frame frame) {
            String here = extra(down, across);
            return levels.below(place).stream()
                    .map(one -> new Link(
                            text.of("analysis.level." + one),
                            frame.with(here.replace("&level=" + level.code(), "&level=" + one.code())),
                            one == level))
                    .toList();
        }

        private List<Link> stepLinks(Frame frame) {
            String here = extra(down, across);
            return Stream.of(Periods.Step.values())
                    .map(one -> new Link(
                            text.of("analysis.by." + one.code()),
                            frame.with(here.replace("&by=" + step.code(), "&by=" + one.code())),
                            one == step))
                    .toList();
        }

        /** What the table is held fast at: "Diện tích đất hiến", "Tỉnh Tuyên Quang", "Năm 2026". */
        private String held() {
            if (!uses(Axis.UNITS)) {
                return place.unit().title();
            }
            return uses(Axis.INDICATORS) ? text.period(place.period()) : wording.name(indicator);
        }

        private @Nullable String note(int pages, int each) {
            if (cut) {
                return text.of(
                        "analysis.pivot.too-wide",
                        MOST_COLUMNS,
                        text.of("analysis.axis." + across).toLowerCase(Locale.ROOT));
            }
            long cells = (long) rows.size() * columns.size();
            return pages == 1
                    ? null
                    : text.of("analysis.pivot.paged", rows.size(), columns.size(), cells, MOST_CELLS, each);
        }

        /** One measure for all figures of an indicator, so that they can be compared by eye. */
        private Map<String, Measure> measures() {
            var values = new HashMap<String, List<BigDecimal>>();
            totals.values().forEach(total -> {
                var some = values.computeIfAbsent(total.indicator(), code -> new ArrayList<>());
                if (total.value() != null) {
                    some.add(total.value());
                }
            });
            var measures = new HashMap<String, Measure>();
            values.forEach((code, some) -> measures.put(code, Measure.of(indicators.indicator(code), text, some)));
            return measures;
        }

        private Measure measure(Map<String, Measure> measures, Indicator of) {
            return measures.getOrDefault(of.code(), Measure.of(of, text, 0));
        }

        private Pivot.Head head(Slice slice, Map<String, Measure> measures) {
            if (slice.unit() != null) {
                return new Pivot.Head(slice.unit().title(), "", slice.total());
            }
            if (slice.indicator() != null) {
                return new Pivot.Head(
                        wording.name(slice.indicator()),
                        measure(measures, slice.indicator()).name(),
                        false);
            }
            var period = Objects.requireNonNull(slice.period());
            return new Pivot.Head(slice.total() ? text.period(period) : wording.brief(period), "", slice.total());
        }

        private Pivot.Row row(Slice row, Map<String, Measure> measures) {
            return new Pivot.Row(
                    head(row, measures),
                    columns.stream()
                            .map(column -> cell(coordinates(row, column), measures))
                            .toList());
        }

        private Pivot.Cell cell(Coordinates at, Map<String, Measure> measures) {
            var total = total(at);
            if (total == null || total.value() == null) {
                return new Pivot.Cell(null, null, wording.reports(total), false, false);
            }
            return new Pivot.Cell(
                    wording.value(total.value(), measure(measures, at.indicator())),
                    place.at(total.unit())
                            .during(at.period())
                            .source(at.indicator().code()),
                    wording.reports(total),
                    !total.complete() && total.expected() > 0,
                    total.composed());
        }

        TableFile table() {
            if ((long) rows.size() * columns.size() > MOST_IN_A_FILE) {
                throw AnalysisError.TABLE_TOO_LARGE.refuse(MOST_IN_A_FILE);
            }
            read(rows);
            var lines = new ArrayList<List<Object>>();
            var heads =
                    new ArrayList<Object>(List.of(text.of("analysis.column.code"), text.of("analysis.axis." + down)));
            for (var column : columns) {
                heads.add(name(column));
                heads.add(text.of("analysis.column.reported-in", name(column)));
            }
            lines.add(heads);
            for (var row : rows) {
                var line = new ArrayList<Object>(List.of(code(row), name(row)));
                for (var column : columns) {
                    var total = total(coordinates(row, column));
                    line.add(total == null || total.value() == null ? "" : total.value());
                    line.add(wording.reports(total));
                }
                lines.add(line);
            }
            return new TableFile(frames.file("bang-cheo", place, uses(Axis.INDICATORS) ? null : indicator), lines);
        }

        private String name(Slice slice) {
            if (slice.unit() != null) {
                return slice.unit().title();
            }
            return slice.indicator() != null
                    ? slice.indicator().code() + " " + wording.name(slice.indicator()) + " ("
                            + slice.indicator().measure() + ")"
                    : text.period(Objects.requireNonNull(slice.period()));
        }

        private static String code(Slice slice) {
            if (slice.unit() != null) {
                return slice.unit().address();
            }
            return slice.indicator() != null
                    ? slice.indicator().code()
                    : Objects.requireNonNull(slice.period()).code();
        }
    }
}
