package vn.gandan.organisation.internal;

import static vn.gandan.organisation.PlanFault.Kind.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.shared.UnitId;

/** Applies a plan to the tree of its day, in memory: the same for the preview and for the rows that are written. */
final class Redrawing {

    private final SuccessionPlan plan;
    private final Map<Long, Drawn> before;
    private final Map<Long, Drawn> after;
    private final Map<String, Long> made = new LinkedHashMap<>();
    private final Map<Long, Step> endings = new LinkedHashMap<>();
    private final Set<Passage> passages = new LinkedHashSet<>();
    private final List<PlanFault> faults = new ArrayList<>();

    private Redrawing(SuccessionPlan plan, Collection<Drawn> there) {
        this.plan = plan;
        this.before = there.stream()
                .collect(Collectors.toMap(Drawn::id, unit -> unit, (one, same) -> one, LinkedHashMap::new));
        this.after = new LinkedHashMap<>(before);
    }

    static Redrawing of(SuccessionPlan plan, Collection<Drawn> there) {
        var redrawing = new Redrawing(plan, there);
        redrawing.apply();
        return redrawing;
    }

    Map<Long, Drawn> before() {
        return before;
    }

    Map<Long, Drawn> after() {
        return after;
    }

    /** Units that stand otherwise from the day on, or no longer. */
    Set<Long> touched() {
        return before.values().stream()
                .filter(unit -> !unit.equals(after.get(unit.id())))
                .map(Drawn::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that the plan makes, parents first. */
    List<Drawn> made() {
        return after.values().stream()
                .filter(Drawn::made)
                .sorted(java.util.Comparator.comparingInt((Drawn unit) -> depth(unit.path()))
                        .thenComparing(
                                java.util.Comparator.comparingLong(Drawn::id).reversed()))
                .toList();
    }

    Set<Passage> passages() {
        return passages;
    }

    List<PlanFault> faults() {
        return faults;
    }

    static int depth(String path) {
        return (int) path.chars().filter(letter -> letter == '/').count() - 1;
    }

    private void apply() {
        plan.steps().forEach(this::makeNew);
        plan.steps().forEach(this::end);
        placeNew();
        passChildrenOn();
        plan.steps().forEach(this::change);
        endings.keySet().forEach(after::remove);
        if (faults.isEmpty()) {
            findPaths();
        }
        before.values().stream()
                .filter(unit -> after.containsKey(unit.id()))
                .filter(unit -> !Objects.equals(
                        unit.parent(),
                        Objects.requireNonNull(after.get(unit.id())).parent()))
                .forEach(unit -> passages.add(new Passage(unit.id(), unit.id(), Succession.Kind.TRANSFER)));
    }

    private void makeNew(Step step) {
        for (var successor : step.into()) {
            if (successor.goesOn() == null) {
                if (made.containsKey(successor.key())) {
                    fault(KEY_TWICE, successor.name());
                    continue;
                }
                made.put(successor.key(), -1L - made.size());
            }
        }
    }

    private void end(Step step) {
        if (step.kind() == Kind.MERGE || step.kind() == Kind.SPLIT || step.kind() == Kind.ABOLISH) {
            step.units().stream()
                    .filter(unit -> step.into().stream().noneMatch(into -> unit.equals(into.goesOn())))
                    .filter(unit -> before.containsKey(unit.value()))
                    .forEach(unit -> endings.put(unit.value(), step));
        }
    }

    /** The number of a successor: its own where it goes on, else that of the new unit. */
    private long number(Successor successor) {
        return successor.goesOn() == null
                ? made.getOrDefault(successor.key(), 0L)
                : successor.goesOn().value();
    }

    private void placeNew() {
        for (var step : plan.steps()) {
            for (var successor : step.into()) {
                if (successor.goesOn() == null) {
                    var parent = parentOf(step, successor);
                    var level = level(step, successor, parent);
                    var number = number(successor);
                    after.put(
                            number,
                            new Drawn(
                                    number,
                                    level,
                                    successor.name(),
                                    successor.kind(),
                                    successor.code(),
                                    parent,
                                    "",
                                    plan.day(),
                                    null));
                }
            }
        }
    }

    private Level level(Step step, Successor successor, @Nullable Long parent) {
        return step.units().stream()
                .map(unit -> before.get(unit.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Drawn::level)
                .or(() -> Optional.ofNullable(parent)
                        .map(after::get)
                        .flatMap(above -> UnitKinds.under(above.level(), successor.kind(), plan.day())))
                .orElse(Level.HAMLET);
    }

    private @Nullable Long parentOf(Step step, Successor successor) {
        if (successor.parent() != null) {
            return at(successor.parent());
        }
        var parents = step.units().stream()
                .map(unit -> before.get(unit.value()))
                .filter(Objects::nonNull)
                .map(unit -> unit.parent() == null ? null : standingFor(unit.parent()))
                .distinct()
                .toList();
        if (parents.size() != 1) {
            fault(PARENT_MISSING, successor.name());
            return null;
        }
        return parents.getFirst();
    }

    private @Nullable Long at(Anchor anchor) {
        if (anchor.unit() != null) {
            return standingFor(anchor.unit().value());
        }
        var number = made.get(anchor.made());
        if (number == null) {
            fault(PARENT_MISSING, String.valueOf(anchor.made()));
        }
        return number;
    }

    /** The unit itself, or the one that it is merged into. */
    private long standingFor(long unit) {
        var ending = endings.get(unit);
        if (ending == null) {
            return unit;
        }
        if (ending.kind() == Kind.MERGE) {
            return number(ending.into().getFirst());
        }
        fault(PARENT_ENDS, title(unit));
        return unit;
    }

    private void passChildrenOn() {
        var moving = new HashSet<Long>();
        plan.steps().stream()
                .filter(step -> step.kind() == Kind.TRANSFER)
                .flatMap(step -> step.units().stream())
                .forEach(unit -> moving.add(unit.value()));
        for (var child : before.values()) {
            var ending = child.parent() == null ? null : endings.get(child.parent());
            if (ending != null && !endings.containsKey(child.id()) && !moving.contains(child.id())) {
                after.put(child.id(), child.under(heirOf(ending, child)));
            }
        }
    }

    private @Nullable Long heirOf(Step ending, Drawn child) {
        return switch (ending.kind()) {
            case MERGE -> number(ending.into().getFirst());
            case SPLIT ->
                ending.placements().stream()
                        .filter(placement -> placement.child().value() == child.id())
                        .findFirst()
                        .map(placement -> made.get(placement.under()))
                        .orElseGet(() -> {
                            fault(CHILD_UNPLACED, child.title());
                            return child.parent();
                        });
            default -> {
                fault(CHILDREN_LEFT, title(Objects.requireNonNull(child.parent())), child.title());
                yield child.parent();
            }
        };
    }

    private void change(Step step) {
        var unit = step.units().isEmpty()
                ? null
                : after.get(step.units().getFirst().value());
        switch (step.kind()) {
            case MERGE -> merge(step);
            case SPLIT ->
                step.into()
                        .forEach(into -> passages.add(
                                new Passage(step.units().getFirst().value(), number(into), Succession.Kind.SPLIT)));
            case RENAME -> {
                if (unit != null) {
                    rename(unit, step.into().getFirst());
                }
            }
            case TRANSFER -> {
                if (unit != null && step.to() != null) {
                    after.put(unit.id(), unit.under(at(step.to())));
                }
            }
            case ABOLISH ->
                step.units().forEach(each -> passages.add(new Passage(each.value(), null, Succession.Kind.ABOLISH)));
            case OPEN -> {}
        }
    }

    private void merge(Step step) {
        var into = step.into().getFirst();
        long successor = number(into);
        step.units().stream()
                .filter(unit -> unit.value() != successor)
                .forEach(unit -> passages.add(new Passage(unit.value(), successor, Succession.Kind.MERGE)));
        var keeper = after.get(successor);
        if (into.goesOn() != null && keeper != null) {
            rename(keeper, into);
            if (into.parent() != null) {
                var above = at(into.parent());
                after.computeIfPresent(successor, (id, unit) -> unit.under(above));
            }
        }
    }

    private void rename(Drawn unit, Successor called) {
        var renamed = unit.called(called.name(), called.kind(), called.code());
        if (!renamed.equals(unit)) {
            after.put(unit.id(), renamed);
            passages.add(new Passage(unit.id(), unit.id(), Succession.Kind.RENAME));
        }
    }

    private void findPaths() {
        var paths = new HashMap<Long, String>();
        for (var unit : List.copyOf(after.values())) {
            var path = path(unit, paths, new HashSet<>());
            if (path == null) {
                fault(CYCLE, unit.title());
                return;
            }
            after.put(unit.id(), unit.at(path));
        }
    }

    /** Null where it stands under itself. */
    private @Nullable String path(Drawn unit, Map<Long, String> paths, Set<Long> seen) {
        var known = paths.get(unit.id());
        if (known != null) {
            return known;
        }
        if (!seen.add(unit.id())) {
            return null;
        }
        var above = unit.parent() == null ? null : after.get(unit.parent());
        // A parent that is not on the board is above it: then the path goes on from where it stands.
        String under = unit.parent() == null ? "/" : above == null ? null : path(above, paths, seen);
        if (under == null && above != null) {
            return null;
        }
        String path = under == null ? unit.path() : under + unit.id() + "/";
        paths.put(unit.id(), path);
        return path;
    }

    private String title(long unit) {
        var drawn = before.get(unit);
        return drawn == null ? new UnitId(unit).toString() : drawn.title();
    }

    private void fault(PlanFault.Kind kind, Object... details) {
        var fault = PlanFault.found(kind, details);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
