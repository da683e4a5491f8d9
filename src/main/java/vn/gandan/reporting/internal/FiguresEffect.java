package vn.gandan.reporting.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.SuccessionEffect;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Shows in the preview of a plan what the last full year comes to before and after, and what cannot be divided. */
@Component
class FiguresEffect implements SuccessionEffect {

    private static final int INDICATORS = 4;
    private static final int UNITS = 20;

    private final Rollup rollup;
    private final Indicators indicators;
    private final Organisation organisation;
    private final Reporting reporting;
    private final Resettling resettling;
    private final Texts texts;

    FiguresEffect(
            Rollup rollup,
            Indicators indicators,
            Organisation organisation,
            Reporting reporting,
            Resettling resettling,
            Texts texts) {
        this.rollup = rollup;
        this.indicators = indicators;
        this.organisation = organisation;
        this.reporting = reporting;
        this.resettling = resettling;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PlanFault> against(TerritoryChanged change) {
        return resettling.against(change);
    }

    @Override
    public List<PlanFault> againstUndo(TerritoryChanged change) {
        return resettling.againstUndo(change);
    }

    @Override
    public Function<TerritoryChanged, List<Effect>> before(Redrawn drawn) {
        var day = drawn.day();
        var level = topLevel(drawn);
        var before = units(
                drawn.before().stream()
                        .filter(line -> line.changed() && line.level() == level)
                        .map(line -> new UnitId(line.id()))
                        .toList(),
                day.minusDays(1));
        var above = above(drawn, day);
        if (level == null || above.isEmpty()) {
            return change -> List.of();
        }
        var year = period(above.get(), day);
        var shown = main(above.get(), year);
        if (shown.isEmpty()) {
            return change -> List.of(Effect.of(
                    texts.of("reporting.effect.title", texts.period(year)), texts.of("reporting.effect.none")));
        }
        var rows = new ArrayList<Row>();
        rows(rows, "reporting.effect.before", before, shown, year, day.minusDays(1));
        rows(rows, "reporting.effect.before", List.of(above.get()), shown, year, day.minusDays(1));
        return change -> {
            var all = new ArrayList<>(rows);
            rows(all, "reporting.effect.after", after(drawn, change, level, day), shown, year, day);
            rows(all, "reporting.effect.after", units(List.of(above.get().id()), day), shown, year, day);
            return List.of(new Effect(
                    texts.of("reporting.effect.title", texts.period(year)),
                    texts.of("reporting.effect.same", above.get().fullName()),
                    Stream.concat(
                                    Stream.of(texts.of("reporting.effect.unit")),
                                    shown.stream().map(this::name))
                            .toList(),
                    all));
        };
    }

    /** The last full year; where nothing was reported for it, the latest period of before for which anything was. */
    private Period period(Unit above, LocalDate day) {
        var year = Period.parse("%04d".formatted(day.getYear() - 1));
        return main(above, year).isEmpty()
                ? reporting.periods(above).stream()
                        .filter(period -> period.lastDay().isBefore(day))
                        .findFirst()
                        .orElse(year)
                : year;
    }

    private static @Nullable Level topLevel(Redrawn drawn) {
        return Stream.concat(drawn.before().stream(), drawn.after().stream())
                .filter(Redrawn.Line::changed)
                .map(Redrawn.Line::level)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private String name(Indicator indicator) {
        return texts.english() ? indicator.nameEn() : indicator.nameVi();
    }

    /** The lowest unit above everything that changes. */
    private Optional<Unit> above(Redrawn drawn, LocalDate day) {
        return Stream.concat(drawn.before().stream(), drawn.after().stream())
                .filter(Redrawn.Line::changed)
                .map(line -> line.path()
                        .substring(0, line.path().lastIndexOf('/', line.path().length() - 2) + 1))
                .filter(path -> path.length() > 1)
                .reduce(Place::common)
                .filter(path -> path.length() > 1 && !path.contains("-"))
                .flatMap(path -> organisation.find(new UnitId(Place.ids(path).getLast()), day.minusDays(1)));
    }

    private List<Unit> after(Redrawn drawn, TerritoryChanged change, Level level, LocalDate day) {
        var staying = drawn.after().stream()
                .filter(line -> line.changed() && line.level() == level && line.id() > 0)
                .map(line -> new UnitId(line.id()));
        var made = change.moved().stream()
                .filter(moved -> moved.made() && moved.level() == level)
                .map(Moved::unit);
        return units(Stream.concat(staying, made).toList(), day);
    }

    private List<Unit> units(Collection<UnitId> ids, LocalDate on) {
        return organisation.find(ids, on).stream().limit(UNITS).toList();
    }

    /** Those that most units reported. */
    private List<Indicator> main(Unit above, Period year) {
        var asked = indicators.all().stream()
                .filter(indicator -> indicator.rollsUp() && !indicator.countedFromTree())
                .toList();
        var totals = rollup.of(List.of(above), asked, year, "", Basis.restated(above.on()));
        return totals.stream()
                .filter(total -> total.value() != null)
                .sorted(Comparator.comparingInt(Total::reported).reversed())
                .limit(INDICATORS)
                .map(total -> indicators.indicator(total.indicator()))
                .toList();
    }

    private void rows(List<Row> rows, String when, List<Unit> units, List<Indicator> shown, Period year, LocalDate on) {
        var totals = rollup.of(units, shown, year, "", Basis.restated(on));
        for (var unit : units) {
            var own = totals.stream()
                    .filter(total -> total.unit().id().equals(unit.id()))
                    .toList();
            var cells = Stream.concat(
                            Stream.of(texts.of(when, unit.title())),
                            own.stream().map(this::value))
                    .toList();
            rows.add(new Row(cells, undivided(own)));
        }
    }

    private String value(Total total) {
        String counted = total.expected() == 0
                ? ""
                : " (" + texts.numbers().of(total.reported()) + "/"
                        + texts.numbers().of(total.expected()) + ")";
        return number(total.value()) + counted;
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : texts.numbers().of(value);
    }

    private String undivided(List<Total> totals) {
        return totals.stream()
                .flatMap(total -> total.undivided().stream()
                        .map(part -> texts.of(
                                "reporting.undivided",
                                part.unit().fullName(),
                                name(indicators.indicator(total.indicator())),
                                number(part.value()))))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
