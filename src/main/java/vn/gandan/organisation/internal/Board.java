package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;
import static vn.gandan.organisation.PlanFault.Kind.CHANGES_LATER;
import static vn.gandan.organisation.PlanFault.Kind.CODE_TAKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Draws a plan on the tree of its day and judges what comes out. */
@Component
class Board {

    private final UnitStore units;
    private final BoardStore board;

    Board(UnitStore units, BoardStore board) {
        this.units = units;
        this.board = board;
    }

    /** With the locks under which it can be written. */
    Redrawing draw(SuccessionPlan plan) {
        var provinces = provinces(plan);
        board.take(provinces);
        return on(plan, provinces, plan.day());
    }

    /** The locks alone, for taking a plan back. */
    void take(SuccessionPlan plan) {
        board.take(provincesOn(plan, plan.day().minusDays(1)));
    }

    /** Drawn again on the tree of the day before, as it was when it was enacted. */
    Redrawing drawAgain(SuccessionPlan plan) {
        var before = plan.day().minusDays(1);
        return on(plan, provincesOn(plan, before), before);
    }

    private Redrawing on(SuccessionPlan plan, Set<Long> provinces, LocalDate day) {
        return Redrawing.of(
                plan, board.provinces(provinces, day).stream().map(Drawn::of).toList());
    }

    private Set<Long> provinces(SuccessionPlan plan) {
        var named = units.byIds(named(plan), plan.day());
        var scope = Scope.required();
        named.stream().filter(unit -> !scope.covers(unit.path())).findFirst().ifPresent(unit -> {
            throw UNIT_NOT_FOUND.refuse(unit.address());
        });
        return ids(named);
    }

    private Set<Long> provincesOn(SuccessionPlan plan, LocalDate day) {
        return ids(units.byIds(named(plan), day));
    }

    private static Set<Long> ids(List<Unit> units) {
        return units.stream().map(unit -> (long) unit.province().value()).collect(Collectors.toSet());
    }

    private static Set<UnitId> named(SuccessionPlan plan) {
        var named = new LinkedHashSet<UnitId>();
        for (var step : plan.steps()) {
            named.addAll(step.units());
            step.placements().forEach(placement -> named.add(placement.child()));
            step.into().stream()
                    .flatMap(into -> Stream.ofNullable(into.goesOn()))
                    .forEach(named::add);
            Stream.concat(
                            Stream.ofNullable(step.to()),
                            step.into().stream().flatMap(into -> Stream.ofNullable(into.parent())))
                    .map(Anchor::unit)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        }
        return named;
    }

    List<PlanFault> judge(SuccessionPlan plan, Redrawing redrawing) {
        var faults = new ArrayList<>(PlanJudge.faults(plan, redrawing));
        if (faults.isEmpty()) {
            var touched = redrawing.touched();
            board.changesAfter(touched, plan.day())
                    .forEach((unit, day) -> faults.add(PlanFault.found(
                            CHANGES_LATER,
                            Objects.requireNonNull(redrawing.before().get(unit)).title(),
                            day)));
            board.carried(PlanJudge.newCodes(redrawing), new HashSet<>(touched), plan.day())
                    .forEach((code, unit) -> faults.add(PlanFault.found(CODE_TAKEN, code, unit)));
        }
        return faults;
    }
}
