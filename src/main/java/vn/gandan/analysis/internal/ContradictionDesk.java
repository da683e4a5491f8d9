package vn.gandan.analysis.internal;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.analysis.Place;
import vn.gandan.analysis.Places;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Lists the figures of a unit and what stands under it that contradict others. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ContradictionDesk {

    private static final int PAGE = 100;
    private static final int COURSE = 12;

    private final Frames frames;
    private final Places places;
    private final Indicators indicators;
    private final Organisation organisation;
    private final ContradictionStore store;
    private final Wording wording;
    private final Texts text;

    ContradictionDesk(
            Frames frames,
            Places places,
            Indicators indicators,
            Organisation organisation,
            ContradictionStore store,
            Wording wording,
            Texts text) {
        this.frames = frames;
        this.places = places;
        this.indicators = indicators;
        this.organisation = organisation;
        this.store = store;
        this.wording = wording;
        this.text = text;
    }

    Contradictions page(Asked asked) {
        return new Look(asked).page(asked.pageNumber());
    }

    TableFile table(Asked asked) {
        return new Look(asked).table();
    }

    private final class Look {

        /** As reported: a figure is judged where it was told. */
        private final Place place;

        private final @Nullable Rule rule;
        private final List<Finding> all;
        private final List<Finding> shown;
        private final Map<Integer, Indicator> catalogue =
                indicators.all().stream().collect(toMap(Indicator::id, one -> one));

        Look(Asked asked) {
            var named = frames.place(asked);
            place = places.reported(named).orElse(named);
            rule = Arrays.stream(Rule.values())
                    .filter(one -> one.name().equalsIgnoreCase(asked.rule()))
                    .findFirst()
                    .orElse(null);
            all = store.find(place.unit(), place.period(), earlier(place.period()), alone());
            shown = all.stream()
                    .filter(one -> rule == null || one.rule() == rule)
                    .toList();
        }

        private static List<Period> earlier(Period period) {
            return Stream.iterate(Periods.before(period), Periods::before)
                    .limit(COURSE)
                    .toList();
        }

        /** A commune's few units are read by their keys, a province's many by the period. */
        private @Nullable List<UnitId> alone() {
            if (place.unit().level() == Level.PROVINCE) {
                return null;
            }
            var day = place.period().lastDay();
            return Arrays.stream(Level.values())
                    .filter(level -> level.compareTo(place.unit().level()) >= 0)
                    .flatMap(level -> organisation.below(place.unit().id(), level, day).stream())
                    .map(Unit::id)
                    .distinct()
                    .toList();
        }

        Contradictions page(int asked) {
            var frame = frames.of(place, View.CONTRADICTIONS, null, rule == null ? "" : "&rule=" + rule.name());
            var pages = Pages.of(asked, shown.size(), PAGE, frame.here());
            return new Contradictions(
                    frame,
                    counts(frame),
                    rule == null ? null : text.of("analysis.rule.why." + rule),
                    rows(pages.of(shown)),
                    shown.size(),
                    all.size() == ContradictionStore.MOST,
                    pages);
        }

        private List<Contradictions.Count> counts(Frame frame) {
            return Stream.concat(
                            Stream.of(new Contradictions.Count(
                                    text.of("analysis.rule.all"), frame.with(""), all.size(), rule == null)),
                            Arrays.stream(Rule.values())
                                    .map(one -> new Contradictions.Count(
                                            text.of("analysis.rule." + one),
                                            frame.with("&rule=" + one.name()),
                                            (int) all.stream()
                                                    .filter(found -> found.rule() == one)
                                                    .count(),
                                            one == rule)))
                    .toList();
        }

        private List<Contradictions.Row> rows(List<Finding> part) {
            var day = place.period().lastDay();
            var units = organisation
                    .find(part.stream().map(Finding::unit).distinct().toList(), day)
                    .stream()
                    .collect(toMap(Unit::id, unit -> unit));
            // "Tổ dân phố 1" alone is in every ward.
            var parents = units.values().stream()
                    .map(Unit::parent)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var above = organisation.find(parents, day).stream().collect(toMap(Unit::id, Unit::title));
            return part.stream()
                    .filter(found -> units.containsKey(found.unit()))
                    .map(found -> row(found, place.at(Objects.requireNonNull(units.get(found.unit()))), above))
                    .toList();
        }

        private Contradictions.Row row(Finding found, Place at, Map<UnitId, String> above) {
            var indicator = found.indicator() == null ? null : catalogue.get(found.indicator());
            String value = shown(indicator, found.value(), found.rule());
            String against = found.against() == null ? "" : shown(indicator, rounded(found.against()), found.rule());
            return new Contradictions.Row(
                    text.of("analysis.rule." + found.rule()),
                    at.unit().title(),
                    at.unit().parent() == null ? null : above.get(at.unit().parent()),
                    at.totals(),
                    indicator == null ? null : wording.name(indicator),
                    indicator == null ? null : indicator.code(),
                    value,
                    against,
                    text.of("analysis.rule.said." + found.rule(), value, against),
                    indicator == null ? View.COMPARISON.address() + "?" + at.query() : at.source(indicator.code()));
        }

        private static BigDecimal rounded(BigDecimal median) {
            return median.scale() > 1 ? median.setScale(1, RoundingMode.HALF_UP) : median;
        }

        /** The parts of a ratio are no per cent themselves. */
        private String shown(@Nullable Indicator indicator, BigDecimal value, Rule of) {
            return indicator == null || of == Rule.PART_OVER_WHOLE
                    ? text.numbers().of(value)
                    : text.numbers().measured(value, indicator.measure());
        }

        TableFile table() {
            var rows = new ArrayList<List<Object>>();
            rows.add(List.of(
                    text.of("analysis.column.rule"),
                    text.of("analysis.column.unit"),
                    text.of("analysis.column.above"),
                    text.of("analysis.column.indicator-code"),
                    text.of("analysis.column.indicator"),
                    text.of("analysis.column.value"),
                    text.of("analysis.column.against"),
                    text.of("analysis.column.why")));
            var found = rows(shown);
            for (var said : found) {
                rows.add(List.of(
                        said.rule(),
                        said.unit(),
                        said.above() == null ? "" : said.above(),
                        said.code() == null ? "" : said.code(),
                        said.indicator() == null ? "" : said.indicator(),
                        said.value(),
                        said.against(),
                        said.sentence()));
            }
            return new TableFile(frames.file("so-can-xem-lai", place, null), rows);
        }
    }
}
