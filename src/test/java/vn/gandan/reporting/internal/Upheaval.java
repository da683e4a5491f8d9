package vn.gandan.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;
import vn.gandan.support.TestProvince;

/** Reorganises a province at random, one plan after another, and tells plainly where everything went. */
final class Upheaval {

    private static final int DAYS_BETWEEN = 24;

    private final TestProvince province;
    private final Organisation organisation;
    private final Reorganisations reorganisations;
    private final List<Long> enacted = new ArrayList<>();
    private final Map<LocalDate, List<Unit>> trees = new HashMap<>();
    private LocalDate day;
    private int plans;

    Upheaval(TestProvince province, Organisation organisation, Reorganisations reorganisations, LocalDate firstDay) {
        this.province = province;
        this.organisation = organisation;
        this.reorganisations = reorganisations;
        this.day = firstDay;
    }

    List<Unit> tree(LocalDate on) {
        return trees.computeIfAbsent(
                on,
                ignored -> Stream.of(Level.values())
                        .flatMap(level ->
                                province
                                        .scope()
                                        .get(() -> organisation.below(
                                                province.unit().id(), level, on))
                                        .stream())
                        .toList());
    }

    /** A plan that what was reported forbids is given up. */
    void reorganise(SplittableRandom random) {
        try {
            var plan = new SuccessionPlan(day, "Nghị quyết thử", steps(random, tree(day)));
            enacted.add(province.scope()
                    .get(() -> reorganisations.enact(plan, UUID.randomUUID()).id()));
            day = day.plusDays(DAYS_BETWEEN);
            trees.clear();
            plans++;
        } catch (Refusal refused) {
            return;
        }
    }

    int plans() {
        return plans;
    }

    void undo() {
        if (enacted.isEmpty()) {
            return;
        }
        try {
            province.scope().get(() -> reorganisations.undo(enacted.getLast()));
            enacted.removeLast();
            day = day.minusDays(DAYS_BETWEEN);
            trees.clear();
        } catch (Refusal refused) {
            return;
        }
    }

    private static List<Step> steps(SplittableRandom random, List<Unit> units) {
        var commune = any(random, units, Level.COMMUNE);
        var hamlet = any(random, units, Level.HAMLET);
        return switch (random.nextInt(6)) {
            case 0 -> List.of(merge(random, units, commune, "xã"));
            case 1 -> List.of(merge(random, units, hamlet, "thôn"));
            case 2 -> List.of(split(random, units, commune, "xã"));
            case 3 -> List.of(split(random, units, hamlet, "thôn"));
            case 4 ->
                List.of(Step.transfer(
                        commune.id(),
                        Anchor.at(any(random, units, Level.DISTRICT).id())));
            default ->
                List.of(Step.transfer(
                        hamlet.id(), Anchor.at(any(random, units, Level.COMMUNE).id())));
        };
    }

    private static Unit any(SplittableRandom random, List<Unit> units, Level level) {
        var some = units.stream().filter(unit -> unit.level() == level).toList();
        return some.get(random.nextInt(some.size()));
    }

    private static Step merge(SplittableRandom random, List<Unit> units, Unit first, String kind) {
        var siblings = units.stream()
                .filter(unit -> Objects.equals(unit.parent(), first.parent()) && unit.level() == first.level())
                .map(Unit::id)
                .limit(2)
                .toList();
        return Step.merge(
                siblings,
                random.nextBoolean()
                        ? Successor.made("m", kind, "Gộp", null)
                        : Successor.goingOn(siblings.getFirst(), kind, "Gộp", null));
    }

    private static Step split(SplittableRandom random, List<Unit> units, Unit unit, String kind) {
        return Step.split(
                unit.id(),
                List.of(Successor.made("a", kind, "Phần A", null), Successor.made("b", kind, "Phần B", null)),
                units.stream()
                        .filter(child -> unit.id().equals(child.parent()))
                        .map(child -> new Placement(child.id(), random.nextBoolean() ? "a" : "b"))
                        .toList());
    }

    /** The path at which a unit's figure of one day counts on another: its heir's, or a place of its own above all heirs. */
    String home(long unit, LocalDate earlier, LocalDate later) {
        var paths =
                tree(later).stream().collect(Collectors.toMap(each -> each.id().value(), Unit::path));
        var heirs = heirs(unit, earlier, later, paths.keySet());
        if (heirs.size() == 1) {
            return Objects.requireNonNull(paths.get(heirs.iterator().next()));
        }
        var own = tree(earlier).stream()
                .filter(each -> each.id().value() == unit)
                .findFirst()
                .orElseThrow();
        var together = heirs.stream()
                .map(heir -> Objects.requireNonNull(paths.get(heir)))
                .reduce(Place::common)
                .orElseThrow();
        int missing = Place.ids(own.path()).size() - Place.ids(together).size();
        return together + ("-" + unit + "/").repeat(Math.max(1, missing));
    }

    private Set<Long> heirs(long unit, LocalDate earlier, LocalDate later, Set<Long> alive) {
        var found = new TreeSet<Long>();
        follow(unit, earlier, later, alive, found, new HashSet<>());
        return found;
    }

    private void follow(
            long unit, LocalDate earlier, LocalDate later, Set<Long> alive, Set<Long> found, Set<Long> seen) {
        if (!seen.add(unit)) {
            return;
        }
        if (alive.contains(unit)) {
            found.add(unit);
        }
        for (var step : province.scope().get(() -> organisation.successions(new UnitId(unit)))) {
            @Nullable UnitId successor = step.successor();
            var on = Objects.requireNonNull(step.day());
            if (step.predecessor().value() == unit && successor != null && on.isAfter(earlier) && !on.isAfter(later)) {
                follow(successor.value(), earlier, later, alive, found, seen);
            }
        }
    }
}
