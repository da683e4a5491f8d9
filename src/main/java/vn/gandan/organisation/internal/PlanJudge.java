package vn.gandan.organisation.internal;

import static vn.gandan.organisation.PlanFault.Kind.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.shared.UnitId;

/** Says what is wrong with a plan, as far as the tree of its day tells. */
final class PlanJudge {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,29}");

    private final SuccessionPlan plan;
    private final Redrawing redrawing;
    private final List<PlanFault> faults = new ArrayList<>();

    private PlanJudge(SuccessionPlan plan, Redrawing redrawing) {
        this.plan = plan;
        this.redrawing = redrawing;
    }

    static List<PlanFault> faults(SuccessionPlan plan, Redrawing redrawing) {
        var judge = new PlanJudge(plan, redrawing);
        judge.judge();
        return List.copyOf(judge.faults);
    }

    private void judge() {
        if (plan.legalBasis().isBlank()) {
            fault(BASIS_MISSING);
        }
        if (plan.steps().isEmpty()) {
            fault(NO_STEPS);
        }
        plan.steps().forEach(this::units);
        twice();
        plan.steps().forEach(this::step);
        redrawing.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        if (faults.isEmpty()) {
            result();
        }
    }

    private void units(Step step) {
        for (var unit : step.units()) {
            if (unit(unit) == null) {
                fault(UNIT_NOT_THERE, plan.day());
            }
        }
        for (var into : step.into()) {
            called(into, level(step, into));
        }
    }

    private void called(Successor into, @Nullable Level level) {
        if (into.name().isBlank()) {
            fault(NAME_MISSING, into.kind());
        }
        if (level != null && !UnitKinds.fits(level, into.kind(), plan.day()) && !keepsKind(into)) {
            fault(KIND_UNFIT, into.kind(), into.name());
        }
        if (into.code() != null && !CODE.matcher(into.code()).matches() && !keepsCode(into)) {
            fault(CODE_UNREADABLE, into.code());
        }
    }

    // A source may call a unit by a kind that no law knows today; going on with it is no mistake of the plan.
    private boolean keepsKind(Successor into) {
        var unit = into.goesOn() == null ? null : unit(into.goesOn());
        return unit != null && unit.kind().equals(into.kind());
    }

    private boolean keepsCode(Successor into) {
        var unit = into.goesOn() == null ? null : unit(into.goesOn());
        return unit != null && Objects.equals(unit.code(), into.code());
    }

    private @Nullable Level level(Step step, Successor into) {
        return redrawing.after().values().stream()
                .filter(Drawn::made)
                .filter(unit -> into.goesOn() == null
                        && unit.name().equals(into.name())
                        && unit.kind().equals(into.kind()))
                .findFirst()
                .map(Drawn::level)
                .orElseGet(() -> step.units().stream()
                        .map(this::unit)
                        .filter(Objects::nonNull)
                        .map(Drawn::level)
                        .findFirst()
                        .orElse(null));
    }

    private void twice() {
        var seen = new HashSet<UnitId>();
        plan.steps().stream()
                .flatMap(step -> step.units().stream())
                .filter(unit -> !seen.add(unit))
                .forEach(unit -> fault(UNIT_TWICE, title(unit)));
    }

    private void step(Step step) {
        switch (step.kind()) {
            case MERGE -> merge(step);
            case SPLIT -> split(step);
            case RENAME, TRANSFER, ABOLISH, OPEN -> {}
        }
    }

    private void merge(Step step) {
        if (new HashSet<>(step.units()).size() < 2) {
            fault(MERGE_NEEDS_TWO);
        }
        var levels = step.units().stream()
                .map(this::unit)
                .filter(Objects::nonNull)
                .map(Drawn::level)
                .distinct()
                .count();
        if (levels > 1) {
            fault(LEVELS_DIFFER, title(step.units().getFirst()));
        }
        var keeper = step.into().getFirst().goesOn();
        if (keeper != null && !step.units().contains(keeper)) {
            fault(KEEPER_UNKNOWN, title(keeper));
        }
    }

    private void split(Step step) {
        var unit = step.units().getFirst();
        if (step.into().size() < 2 || step.into().stream().anyMatch(into -> into.goesOn() != null)) {
            fault(SPLIT_NEEDS_TWO, title(unit));
        }
        for (var placement : step.placements()) {
            var child = unit(placement.child());
            if (child == null
                    || !Objects.equals(child.parent(), unit.value())
                    || step.into().stream().noneMatch(into -> into.key().equals(placement.under()))) {
                fault(CHILD_UNKNOWN, child == null ? title(unit) : child.title());
            }
        }
    }

    private void result() {
        var touched = redrawing.touched();
        if (touched.isEmpty() && redrawing.made().isEmpty()) {
            fault(NOTHING_CHANGES);
        }
        for (long id : touched) {
            var unit = Objects.requireNonNull(redrawing.before().get(id));
            if (unit.from() != null && !unit.from().isBefore(plan.day())) {
                fault(DAY_BEFORE_VERSION, unit.title(), unit.from());
            }
        }
        redrawing.after().values().forEach(this::parent);
        codes();
    }

    private void parent(Drawn unit) {
        var old = redrawing.before().get(unit.id());
        if (old != null && Objects.equals(old.parent(), unit.parent())) {
            return;
        }
        var above = unit.parent() == null ? null : redrawing.after().get(unit.parent());
        boolean fits = unit.level() == Level.PROVINCE ? unit.parent() == null : above != null && fits(unit, above);
        if (!fits) {
            fault(PARENT_UNFIT, unit.title(), above == null ? "–" : above.title());
        }
    }

    private static boolean fits(Drawn unit, Drawn above) {
        return unit.level().below(above.level()) && (unit.level() != Level.HAMLET || above.level() == Level.COMMUNE);
    }

    private void codes() {
        Map<String, Drawn> carried = new HashMap<>();
        for (var unit : redrawing.after().values()) {
            var other = unit.code() == null ? null : carried.putIfAbsent(unit.code(), unit);
            if (other != null) {
                fault(CODE_TAKEN, String.valueOf(unit.code()), other.title());
            }
        }
    }

    private @Nullable Drawn unit(UnitId id) {
        return redrawing.before().get(id.value());
    }

    private String title(UnitId id) {
        var unit = unit(id);
        return unit == null ? "?" : unit.title();
    }

    private void fault(PlanFault.Kind kind, Object... details) {
        var fault = PlanFault.found(kind, details);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Codes that the plan gives to units anew. */
    static Set<String> newCodes(Redrawing redrawing) {
        var codes = new HashSet<String>();
        for (var unit : redrawing.after().values()) {
            var old = redrawing.before().get(unit.id());
            if (unit.code() != null && (old == null || !unit.code().equals(old.code()))) {
                codes.add(unit.code());
            }
        }
        return codes;
    }
}
