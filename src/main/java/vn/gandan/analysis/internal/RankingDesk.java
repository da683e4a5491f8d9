package vn.gandan.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Names;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.organisation.Level;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;

/** Puts the units of a level in the order of an indicator. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class RankingDesk {

    private static final int PAGE = 200;
    private static final int DRAWN = 40;

    private final Frames frames;
    private final Levels levels;
    private final Ways ways;
    private final Reporting reporting;
    private final Targets targets;
    private final Wording wording;
    private final Letters letters;
    private final Texts text;

    RankingDesk(
            Frames frames,
            Levels levels,
            Ways ways,
            Reporting reporting,
            Targets targets,
            Wording wording,
            Letters letters,
            Texts text) {
        this.frames = frames;
        this.levels = levels;
        this.ways = ways;
        this.reporting = reporting;
        this.targets = targets;
        this.wording = wording;
        this.letters = letters;
        this.text = text;
    }

    Ranking page(Asked asked) {
        return new Look(asked).page(asked.pageNumber());
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    Picture picture(Asked asked) {
        var look = new Look(asked);
        return new Picture(look.file(), look.chart().svg(letters));
    }

    private final class Look {

        private final Place place;
        private final Indicator indicator;
        private final Level level;
        private final boolean byTarget;
        private final @Nullable String basis;
        private final List<String> bases;
        private final List<Total> totals;
        private final List<Ranked> ranked;
        private final Measure measure;

        Look(Asked asked) {
            place = frames.place(asked);
            indicator = frames.indicator(asked);
            level = levels.of(place, asked.level());
            byTarget = "target".equals(asked.by());
            totals =
                    reporting.totals(place.unit(), level, List.of(indicator.code()), place.period(), "", place.basis());
            var planned = targets.standing(totals.stream().map(Total::unit).toList(), place.period()).stream()
                    .filter(target -> target.indicator().equals(indicator.code()))
                    .toList();
            bases = planned.stream().map(Target::basis).distinct().sorted().toList();
            basis = bases.contains(asked.basis()) ? asked.basis() : bases.isEmpty() ? null : bases.getFirst();
            ranked = Ranked.of(totals, plans(planned), byTarget);
            var values =
                    totals.stream().map(Total::value).filter(Objects::nonNull).toList();
            measure = Measure.of(indicator, text, values);
        }

        private Map<UnitId, BigDecimal> plans(List<Target> planned) {
            return planned.stream()
                    .filter(target -> target.basis().equals(basis))
                    .collect(Collectors.toMap(Target::unit, target -> Objects.requireNonNull(target.value())));
        }

        private String extra() {
            return "&level=" + level.code() + (byTarget ? "&by=target" : "")
                    + (byTarget && basis != null ? "&basis=" + Place.encoded(basis) : "");
        }

        Ranking page(int asked) {
            var frame = frames.of(place, View.RANKING, indicator, extra());
            var pages = Pages.of(asked, ranked.size(), PAGE, frame.here());
            var whole = reporting
                    .totals(List.of(place.unit()), List.of(indicator.code()), place.period(), "", place.basis())
                    .getFirst();
            return new Ranking(
                    frame,
                    measure,
                    byTarget,
                    ways.levels(
                            place, level, one -> frame.with("&level=" + one.code() + (byTarget ? "&by=target" : ""))),
                    Stream.of(false, true)
                            .map(target -> new Link(
                                    text.of(target ? "analysis.ranking.by-target" : "analysis.ranking.by-value"),
                                    frame.with("&level=" + level.code() + (target ? "&by=target" : "")),
                                    target == byTarget))
                            .toList(),
                    bases.stream()
                            .map(one -> new Link(
                                    one,
                                    frame.with("&level=" + level.code() + "&by=target&basis=" + Place.encoded(one)),
                                    one.equals(basis)))
                            .toList(),
                    pages.of(ranked).stream().map(one -> bar(one)).toList(),
                    silent(),
                    whole.value() == null ? null : total(whole),
                    finding(),
                    ranked.size(),
                    pages);
        }

        private Ranking.Bar bar(Ranked one) {
            var total = one.total();
            var there = place.at(total.unit());
            return new Ranking.Bar(
                    one.place(),
                    total.unit().title(),
                    View.SERIES.address() + "?" + there.query() + "&indicator=" + indicator.code(),
                    length(one.order()),
                    wording.value(total.value(), measure),
                    byTarget ? text.numbers().percent(one.order()) : null,
                    wording.reports(total),
                    there.source(indicator.code()),
                    !total.complete() && total.expected() > 0);
        }

        private Ranking.Bar total(Total whole) {
            return new Ranking.Bar(
                    0,
                    place.unit().title(),
                    null,
                    0,
                    wording.value(whole.value(), measure),
                    null,
                    wording.reports(whole),
                    place.source(indicator.code()),
                    !whole.complete());
        }

        private int length(BigDecimal order) {
            var longest = ranked.getFirst().order();
            return longest.signum() <= 0
                    ? 0
                    : Math.max(
                            0,
                            order.movePointRight(3)
                                    .divide(longest, 0, RoundingMode.HALF_UP)
                                    .intValue());
        }

        private List<Ranking.Silent> silent() {
            return unplaced()
                    .map(total -> new Ranking.Silent(
                            total.unit().title(), place.at(total.unit()).totals(), wording.reports(total)))
                    .toList();
        }

        private Stream<Total> unplaced() {
            var placed = ranked.stream().map(one -> one.total().unit().id()).collect(Collectors.toSet());
            return totals.stream().filter(total -> !placed.contains(total.unit().id()));
        }

        private String finding() {
            if (ranked.isEmpty()) {
                return text.of(byTarget ? "analysis.ranking.no-targets" : "analysis.none");
            }
            var first = ranked.getFirst();
            String value = byTarget
                    ? text.of("analysis.ranking.of-plan", text.numbers().percent(first.order()))
                    : wording.measured(first.order(), measure);
            return text.of(
                    "analysis.ranking.finding", first.total().unit().fullName(), value, ranked.size(), totals.size());
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(List.of(
                    text.of("analysis.column.place"),
                    text.of("analysis.column.code"),
                    text.of("analysis.column.unit"),
                    wording.column(indicator),
                    text.of("analysis.column.plan"),
                    text.of("analysis.column.percent"),
                    text.of("analysis.column.reported"),
                    text.of("analysis.column.expected")));
            ranked.forEach(one -> rows.add(row(one.place(), one.total(), one.plan())));
            unplaced().forEach(total -> rows.add(row("", total, null)));
            return new TableFile(file(), rows);
        }

        String file() {
            return frames.file("xep-hang", place, indicator);
        }

        private List<Object> row(Object number, Total total, @Nullable BigDecimal plan) {
            var percent = Ratio.of(total.value(), plan).percent();
            return List.of(
                    number,
                    total.unit().address(),
                    total.unit().title(),
                    total.value() == null ? "" : total.value(),
                    plan == null ? "" : plan,
                    percent == null ? "" : percent.setScale(1, RoundingMode.HALF_UP),
                    total.reported(),
                    total.expected());
        }

        /** The first forty, as bars with their values. */
        BarChart chart() {
            return new BarChart(
                    text.of(
                            "analysis.ranking.chart",
                            wording.name(indicator),
                            byTarget ? text.of("analysis.ranking.by-target") : measure.name()),
                    finding(),
                    ranked.stream().limit(DRAWN).map(one -> drawn(one)).toList());
        }

        private BarChart.Bar drawn(Ranked one) {
            String value = byTarget
                    ? text.numbers().percent(one.order())
                    : wording.value(one.total().value(), measure);
            return new BarChart.Bar(
                    Names.brief(one.total().unit()),
                    length(one.order()),
                    value + "  (" + wording.reports(one.total()) + ")");
        }
    }
}
