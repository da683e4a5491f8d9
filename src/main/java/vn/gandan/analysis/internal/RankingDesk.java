package vn.gandan.analysis.internal;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import vn.gandan.analysis.internal.Drawing.Anchor;
import vn.gandan.analysis.internal.Drawing.Ink;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.organisation.Level;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
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
    private final Reporting reporting;
    private final Targets targets;
    private final Wording wording;
    private final Letters letters;
    private final Texts text;

    RankingDesk(
            Frames frames,
            Levels levels,
            Reporting reporting,
            Targets targets,
            Wording wording,
            Letters letters,
            Texts text) {
        this.frames = frames;
        this.levels = levels;
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
        return new Picture(look.file(), look.picture());
    }

    /** One unit's figure; {@code order} is what it is ranked by: the figure itself, or per cent of its target. */
    private record Ranked(int place, Total total, @Nullable BigDecimal plan, BigDecimal order) {}

    private final class Look {

        private final Place place;
        private final Indicator indicator;
        private final Level level;
        private final boolean byTarget;
        private final @Nullable String basis;
        private final List<String> bases;
        private final List<Total> totals;
        private final List<Ranked> ranked;

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
            ranked = ranked(planned);
        }

        private List<Ranked> ranked(List<Target> planned) {
            var plans = planned.stream()
                    .filter(target -> target.basis().equals(basis))
                    .collect(Collectors.toMap(Target::unit, target -> Objects.requireNonNull(target.value())));
            var ordered = new ArrayList<Ranked>();
            for (var total : totals) {
                var plan = plans.get(total.unit().id());
                var order = byTarget ? Ratio.of(total.value(), plan).percent() : total.value();
                if (order != null) {
                    ordered.add(new Ranked(0, total, plan, order));
                }
            }
            ordered.sort(comparing(Ranked::order).reversed());
            return placed(ordered);
        }

        private static List<Ranked> placed(List<Ranked> ordered) {
            var placed = new ArrayList<Ranked>();
            for (var one : ordered) {
                boolean shared = !placed.isEmpty() && placed.getLast().order().compareTo(one.order()) == 0;
                int number = shared ? placed.getLast().place() : placed.size() + 1;
                placed.add(new Ranked(number, one.total(), one.plan(), one.order()));
            }
            return placed;
        }

        private Measure measure() {
            var values =
                    totals.stream().map(Total::value).filter(Objects::nonNull).toList();
            return Measure.of(indicator, text, values);
        }

        private String extra() {
            return "&level=" + level.code() + (byTarget ? "&by=target" : "")
                    + (byTarget && basis != null ? "&basis=" + Place.encoded(basis) : "");
        }

        Ranking page(int asked) {
            var frame = frames.of(place, View.RANKING, indicator, extra());
            var measure = measure();
            int pages = Math.max(1, (ranked.size() + PAGE - 1) / PAGE);
            int page = Math.min(asked, pages);
            var whole = reporting
                    .totals(List.of(place.unit()), List.of(indicator.code()), place.period(), "", place.basis())
                    .getFirst();
            return new Ranking(
                    frame,
                    measure,
                    byTarget,
                    levels.below(place).stream()
                            .map(one -> new Link(
                                    text.of("analysis.level." + one),
                                    frame.with("&level=" + one.code() + (byTarget ? "&by=target" : "")),
                                    one == level))
                            .toList(),
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
                    ranked.stream()
                            .skip((page - 1L) * PAGE)
                            .limit(PAGE)
                            .map(one -> bar(one, measure))
                            .toList(),
                    silent(),
                    whole.value() == null ? null : total(whole, measure),
                    finding(measure),
                    ranked.size(),
                    page,
                    pages,
                    page > 1 ? frame.here() + "&page=" + (page - 1) : null,
                    page < pages ? frame.here() + "&page=" + (page + 1) : null);
        }

        private Ranking.Bar bar(Ranked one, Measure measure) {
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

        private Ranking.Bar total(Total whole, Measure measure) {
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
            var placed = ranked.stream().map(one -> one.total().unit().id()).collect(Collectors.toSet());
            return totals.stream()
                    .filter(total -> !placed.contains(total.unit().id()))
                    .map(total -> new Ranking.Silent(
                            total.unit().title(), place.at(total.unit()).totals(), wording.reports(total)))
                    .toList();
        }

        private String finding(Measure measure) {
            if (ranked.isEmpty()) {
                return text.of(byTarget ? "analysis.ranking.no-targets" : "analysis.none");
            }
            var first = ranked.getFirst();
            String value = byTarget
                    ? text.of("analysis.ranking.of-plan", text.numbers().percent(first.order()))
                    : measure.name().equals("%")
                            ? wording.value(first.order(), measure)
                            : wording.value(first.order(), measure) + " " + measure.name();
            return text.of(
                    "analysis.ranking.finding", first.total().unit().fullName(), value, ranked.size(), totals.size());
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(List.of(
                    text.of("analysis.column.place"),
                    text.of("analysis.column.code"),
                    text.of("analysis.column.unit"),
                    indicator.code() + " " + wording.name(indicator) + " (" + indicator.measure() + ")",
                    text.of("analysis.column.plan"),
                    text.of("analysis.column.percent"),
                    text.of("analysis.column.reported"),
                    text.of("analysis.column.expected")));
            ranked.forEach(one -> rows.add(row(one.place(), one.total(), one.plan())));
            var placed = ranked.stream().map(one -> one.total().unit().id()).collect(Collectors.toSet());
            totals.stream()
                    .filter(total -> !placed.contains(total.unit().id()))
                    .forEach(total -> rows.add(row("", total, null)));
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
        String picture() {
            var measure = measure();
            var shown = ranked.stream().limit(DRAWN).toList();
            double names = shown.stream()
                    .map(one -> Names.brief(one.total().unit()))
                    .map(name -> letters.width(name, 13))
                    .max(Comparator.naturalOrder())
                    .orElse(0.0);
            var drawing = new Drawing(960, 70 + 24 * Math.max(1, shown.size()), letters);
            String title = text.of(
                    "analysis.ranking.chart",
                    wording.name(indicator),
                    byTarget ? text.of("analysis.ranking.by-target") : measure.name());
            drawing.text(14, 26, 16, Anchor.START, Ink.TEXT, title);
            for (int row = 0; row < shown.size(); row++) {
                var one = shown.get(row);
                double y = 46 + 24.0 * row;
                double wide = (960 - names - 190) * length(one.order()) / 1000;
                drawing.text(
                        14 + names,
                        y + 13,
                        13,
                        Anchor.END,
                        Ink.TEXT,
                        Names.brief(one.total().unit()));
                drawing.rectangle(26 + names, y + 2, Math.max(1, wide), 14, Ink.SUBJECT);
                String value = byTarget
                        ? text.numbers().percent(one.order())
                        : wording.value(one.total().value(), measure);
                drawing.text(
                        32 + names + wide,
                        y + 13,
                        13,
                        Anchor.START,
                        Ink.TEXT,
                        value + "  (" + wording.reports(one.total()) + ")");
            }
            return drawing.whole("chart", title, finding(measure));
        }
    }
}
