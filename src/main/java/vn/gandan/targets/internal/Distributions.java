package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.NOTHING_TO_DISTRIBUTE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.TypedNumber;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;
import vn.gandan.targets.NewTarget;
import vn.gandan.targets.Target;
import vn.gandan.targets.TargetsError;

/** Proposes what each unit below should reach, and reads what a person made of the proposal. */
@Component
class Distributions {

    private final TargetBook book;
    private final Spots spots;
    private final Rights rights;
    private final Reporting reporting;
    private final Indicators indicators;
    private final Texts text;

    Distributions(TargetBook book, Spots spots, Rights rights, Reporting reporting, Indicators indicators, Texts text) {
        this.book = book;
        this.spots = spots;
        this.rights = rights;
        this.reporting = reporting;
        this.indicators = indicators;
        this.text = text;
    }

    Distribution propose(Spot spot, String indicator, String basis, boolean byShare) {
        var sharing = sharing(spot, indicator, basis);
        var parts = sharing.parts(byShare);
        var own = new Typed(
                text.of("targets.basis.unit", spot.unit().title()),
                sharing.target().citation() == null ? "" : sharing.target().citation(),
                spots.today().toString(),
                "",
                Map.of());
        return sharing.shown(own, byShare, Map.of(), (unit, index) -> {
            var part = parts.get(index);
            return part == null ? "" : text.numbers().exact(part);
        });
    }

    /** What the fields said; the units' values by their reference. */
    record Typed(String basis, String citation, String givenOn, String reason, Map<String, String> values) {

        static Typed of(MultiValueMap<String, String> fields) {
            var single = fields.toSingleValueMap();
            return new Typed(
                    single.getOrDefault("own", "").strip(),
                    single.getOrDefault("citation", "").strip(),
                    single.getOrDefault("given", ""),
                    single.getOrDefault("reason", "").strip(),
                    single);
        }

        String value(Unit unit) {
            return values.getOrDefault("value-" + unit.reference(), "").strip();
        }
    }

    /** The targets to give, or the proposal again with what is wrong. */
    record Reading(List<NewTarget> targets, @Nullable Distribution again) {}

    Reading read(Spot spot, String indicator, String basis, boolean byShare, Typed typed) {
        var sharing = sharing(spot, indicator, basis);
        var faults = new LinkedHashMap<String, String>();
        var given = TypedDay.of(typed.givenOn());
        if (given.isEmpty()) {
            faults.put("given", text.of("targets.fault.day"));
        }
        if (typed.basis().isEmpty()) {
            faults.put("own", text.of("targets.fault.basis"));
        }
        var targets = new ArrayList<NewTarget>();
        for (var unit : sharing.units()) {
            if (typed.value(unit).isEmpty()) {
                continue;
            }
            var value = TypedNumber.of(typed.value(unit), text.english()).filter(number -> number.signum() >= 0);
            if (value.isEmpty()) {
                faults.put(unit.reference(), text.of("targets.fault.value"));
            } else if (given.isPresent()) {
                targets.add(new NewTarget(
                        unit,
                        indicator,
                        spot.period(),
                        typed.basis(),
                        value.get(),
                        typed.citation(),
                        given.get(),
                        typed.reason()));
            }
        }
        if (typed.reason().isEmpty() && targets.stream().anyMatch(target -> sharing.replaces(target))) {
            faults.put("reason", text.of("error." + TargetsError.TARGET_NEEDS_REASON.name()));
        }
        if (faults.isEmpty() && targets.isEmpty()) {
            faults.put("values", text.of("targets.fault.none"));
        }
        return faults.isEmpty()
                ? new Reading(targets, null)
                : new Reading(List.of(), sharing.shown(typed, byShare, faults, (unit, index) -> typed.value(unit)));
    }

    private Sharing sharing(Spot spot, String code, String basis) {
        var indicator = indicators.indicator(code);
        String folded = VietnameseText.fold(basis.strip());
        var target = book.standing(List.of(spot.unit()), spot.period()).stream()
                .filter(one -> one.indicator().equals(code))
                .filter(one -> VietnameseText.fold(one.basis()).equals(folded))
                .findFirst()
                .orElseThrow(NOTHING_TO_DISTRIBUTE::refuse);
        var units = spots.below(spot).stream()
                .filter(unit -> rights.mayGive(unit.path()))
                .toList();
        if (units.isEmpty()) {
            throw NOTHING_TO_DISTRIBUTE.refuse();
        }
        var before = yearBefore(spot.period());
        // The units of today, as they would have been a year ago: a share is asked of who reports now.
        var figures =
                reporting
                        .totals(
                                units,
                                List.of(code),
                                before,
                                "",
                                Basis.restated(spot.period().lastDay()))
                        .stream()
                        .filter(total -> total.value() != null)
                        .collect(Collectors.toMap(total -> total.unit().id(), Total::value));
        return new Sharing(spot, indicator, target, units, before, figures, book.standing(units, spot.period()));
    }

    static Period yearBefore(Period period) {
        var first = period.firstDay().minusYears(1);
        var last = period.lastDay().plusDays(1).minusYears(1).minusDays(1);
        return new Period(first, last, period.kind());
    }

    private interface Proposed {
        String of(Unit unit, int index);
    }

    /** A target with the units it is divided among, their figures of a year before and what stands for them. */
    private final class Sharing {

        private final Spot spot;
        private final Indicator indicator;
        private final Target target;
        private final List<Unit> units;
        private final Period before;
        private final Map<UnitId, BigDecimal> figures;
        private final List<Target> standing;

        Sharing(
                Spot spot,
                Indicator indicator,
                Target target,
                List<Unit> units,
                Period before,
                Map<UnitId, BigDecimal> figures,
                List<Target> standing) {
            this.spot = spot;
            this.indicator = indicator;
            this.target = target;
            this.units = units;
            this.before = before;
            this.figures = figures;
            this.standing = standing;
        }

        Target target() {
            return target;
        }

        List<Unit> units() {
            return units;
        }

        /** What cannot be added is asked of each unit alike. */
        List<@Nullable BigDecimal> parts(boolean byShare) {
            var whole = Objects.requireNonNull(target.value());
            if (!indicator.rollsUp()) {
                return units.stream().<@Nullable BigDecimal>map(unit -> whole).toList();
            }
            if (!byShare) {
                return List.copyOf(Shares.equal(whole, units.size()));
            }
            var weights = new ArrayList<@Nullable BigDecimal>();
            units.forEach(unit -> weights.add(figures.get(unit.id())));
            return Shares.by(whole, weights);
        }

        boolean replaces(NewTarget wanted) {
            String folded = VietnameseText.fold(wanted.basis());
            return standing.stream()
                    .anyMatch(one -> one.unit().equals(wanted.unit().id())
                            && one.indicator().equals(wanted.indicator())
                            && VietnameseText.fold(one.basis()).equals(folded)
                            && !wanted.repeats(one));
        }

        Distribution shown(Typed typed, boolean byShare, Map<String, String> faults, Proposed proposed) {
            var rows = new ArrayList<Distribution.Row>();
            for (var unit : units) {
                var figure = figures.get(unit.id());
                rows.add(new Distribution.Row(
                        unit.reference(),
                        unit.title(),
                        figure == null ? null : text.numbers().exact(figure),
                        proposed.of(unit, rows.size()),
                        stands(unit)));
            }
            return new Distribution(
                    spot,
                    indicator,
                    target,
                    text.numbers().measured(Objects.requireNonNull(target.value()), indicator.measure()),
                    byShare,
                    !indicator.rollsUp(),
                    text.period(before),
                    rows,
                    units.size() - figures.size(),
                    typed.basis(),
                    typed.citation(),
                    typed.givenOn(),
                    typed.reason(),
                    faults);
        }

        private @Nullable String stands(Unit unit) {
            return standing.stream()
                    .filter(one ->
                            one.unit().equals(unit.id()) && one.indicator().equals(indicator.code()))
                    .map(one -> one.basis() + ": " + text.numbers().exact(Objects.requireNonNull(one.value())))
                    .reduce((one, other) -> one + "; " + other)
                    .orElse(null);
        }
    }
}
