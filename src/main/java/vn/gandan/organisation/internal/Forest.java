package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.Redrawn.Line;

/**
 * The part of both trees that a plan touches, as lines to read from the top: everything above it, and nothing beside it. In the
 * order of the board, which is the Vietnamese one, new units last.
 */
final class Forest {

    private final Map<Long, Drawn> units;
    private final Set<Long> changed;
    private final Set<Long> shown = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private Forest(Map<Long, Drawn> units, Set<Long> changed, Set<Long> interesting) {
        this.units = units;
        this.changed = changed;
        interesting.forEach(this::show);
    }

    static Redrawn of(Redrawing redrawing, LocalDate day) {
        var changed = new HashSet<>(redrawing.touched());
        var interesting = new HashSet<Long>();
        for (long id : changed) {
            var old = redrawing.before().get(id);
            var now = redrawing.after().get(id);
            // One that only goes along with its parent is shown with it, but is not what changes.
            if (old != null && now != null && old.at("").equals(now.at(""))) {
                continue;
            }
            interesting.add(id);
        }
        redrawing.made().forEach(unit -> interesting.add(unit.id()));
        var own = Set.copyOf(interesting);
        return new Redrawn(
                day, new Forest(redrawing.before(), own, own).read(), new Forest(redrawing.after(), own, own).read());
    }

    /** A unit, what stands directly under it, and everything above. */
    private void show(long id) {
        var unit = units.get(id);
        if (unit == null) {
            return;
        }
        for (var above = unit; above != null && shown.add(above.id()); ) {
            above = above.parent() == null ? null : units.get(above.parent());
        }
        units.values().stream()
                .filter(child -> child.parent() != null && child.parent() == id)
                .forEach(child -> shown.add(child.id()));
    }

    private List<Line> read() {
        units.values().stream()
                .filter(unit -> shown.contains(unit.id()))
                .filter(unit -> unit.parent() == null || !shown.contains(unit.parent()))
                .forEach(unit -> read(unit, 0));
        return lines;
    }

    private void read(Drawn unit, int depth) {
        lines.add(new Line(
                unit.id(),
                unit.level(),
                unit.name(),
                unit.kind(),
                unit.code(),
                unit.parent(),
                unit.path(),
                depth,
                changed.contains(unit.id())));
        units.values().stream()
                .filter(child -> shown.contains(child.id()) && child.parent() != null && child.parent() == unit.id())
                .forEach(child -> read(child, depth + 1));
    }
}
