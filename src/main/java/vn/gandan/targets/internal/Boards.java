package vn.gandan.targets.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;
import vn.gandan.targets.Attainment;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;

/** Puts the targets of a unit beside what is reached. */
@Component
@Transactional(readOnly = true)
class Boards {

    private final Spots spots;
    private final Targets targets;
    private final Indicators indicators;
    private final Reporting reporting;
    private final Rights rights;
    private final Wording wording;
    private final Texts text;

    Boards(
            Spots spots,
            Targets targets,
            Indicators indicators,
            Reporting reporting,
            Rights rights,
            Wording wording,
            Texts text) {
        this.spots = spots;
        this.targets = targets;
        this.indicators = indicators;
        this.reporting = reporting;
        this.rights = rights;
        this.wording = wording;
        this.text = text;
    }

    Board of(Spot spot, @Nullable String filter) {
        var rows = rows(spot);
        var counts = counts(spot, rows, filter);
        var shown = filter == null
                ? rows
                : rows.stream()
                        .map(row -> only(row, filter))
                        .filter(row -> !row.lines().isEmpty())
                        .toList();
        var elapsed = Attainment.elapsed(spot.period(), spots.today());
        return new Board(
                spot,
                text.numbers().percent(elapsed.setScale(0, RoundingMode.HALF_UP)),
                Board.thousandths(elapsed),
                groups(shown),
                counts,
                filter,
                spots.lineage(spot).stream()
                        .map(unit -> new Board.Link(
                                unit.title(),
                                spot.at(unit).board(),
                                unit.id().equals(spot.unit().id())))
                        .toList(),
                spots.below(spot).stream()
                        .map(unit -> new Board.Link(unit.title(), spot.at(unit).board(), false))
                        .toList(),
                spots.periods(spot).stream()
                        .map(period -> new Board.Link(text.period(period), period.code(), period.equals(spot.period())))
                        .toList(),
                rights.mayGive(spot.unit().path()),
                spots.below(spot).stream().anyMatch(unit -> rights.mayGive(unit.path())));
    }

    /** Each indicator with its targets and what is reached, in the catalogue's order. */
    List<Board.Row> rows(Spot spot) {
        var byIndicator = targets.standing(List.of(spot.unit()), spot.period()).stream()
                .collect(groupingBy(Target::indicator, LinkedHashMap::new, Collectors.toList()));
        var codes = List.copyOf(byIndicator.keySet());
        var reached = codes.isEmpty()
                ? Map.<String, Total>of()
                : reporting.totals(List.of(spot.unit()), codes, spot.period(), "", Basis.REPORTED).stream()
                        .collect(toMap(Total::indicator, total -> total));
        boolean below = spot.unit().level() != Level.HAMLET
                && rights.mayGive(spot.unit().path() + "0/");
        return byIndicator.entrySet().stream()
                .map(entry -> row(
                        spot,
                        indicators.indicator(entry.getKey()),
                        entry.getValue(),
                        reached.get(entry.getKey()),
                        below))
                .toList();
    }

    private Board.Row row(Spot spot, Indicator indicator, List<Target> given, @Nullable Total total, boolean below) {
        var value = total == null ? null : total.value();
        return new Board.Row(
                indicator.code(),
                indicator.name(text.english()),
                indicator.measure(),
                value == null ? null : text.numbers().measured(value, indicator.measure()),
                spot.source(indicator.code()),
                total == null || total.expected() == 0
                        ? ""
                        : text.numbers().of(total.reported()) + "/"
                                + text.numbers().of(total.expected()),
                total != null && total.composed(),
                given.stream()
                        .map(target -> line(spot, indicator, target, value, below))
                        .toList());
    }

    private Board.Line line(
            Spot spot, Indicator indicator, Target target, @Nullable BigDecimal reached, boolean below) {
        var attainment = Attainment.of(indicator, target.value(), reached, spot.period(), spots.today());
        var value = Objects.requireNonNull(target.value());
        return new Board.Line(
                target.basis(),
                target.citation(),
                text.day(target.givenOn()),
                text.numbers().measured(value, indicator.measure()),
                attainment.percent() == null ? null : text.numbers().percent(attainment.percent()),
                Board.thousandths(attainment.percent()),
                indicator.overTime() == Indicator.OverTime.SUM,
                attainment,
                wording.of(attainment),
                Wording.tone(attainment),
                rights.mayGive(spot.unit().path()) ? spot.change(indicator.code(), target.basis()) : null,
                spot.history(indicator.code(), target.basis()),
                below ? spot.distribution(indicator.code(), target.basis()) : null);
    }

    private List<Board.Group> groups(List<Board.Row> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> indicators.indicator(row.code()).group(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Board.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Board.Row only(Board.Row row, String tone) {
        var lines = row.lines().stream().filter(line -> tone(line).equals(tone)).toList();
        return new Board.Row(
                row.code(),
                row.name(),
                row.measure(),
                row.reached(),
                row.source(),
                row.reports(),
                row.composed(),
                lines);
    }

    private static String tone(Board.Line line) {
        return line.tone().isEmpty() ? "none" : line.tone();
    }

    /** How many stand in each way; a way that no target stands in is not offered. */
    private List<Board.Count> counts(Spot spot, List<Board.Row> rows, @Nullable String filter) {
        var tones = rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(Boards::tone)
                .toList();
        var each = Arrays.stream(new String[] {"late", "soon", "info", "ok", "none"})
                .filter(tones::contains)
                .map(tone -> new Board.Count(
                        text.of("targets.tone." + tone),
                        spot.board() + "&show=" + tone,
                        (int) tones.stream().filter(tone::equals).count(),
                        tone.equals(filter)));
        return Stream.concat(
                        Stream.of(new Board.Count(
                                text.of("targets.tone.all"), spot.board(), tones.size(), filter == null)),
                        each)
                .toList();
    }
}
