package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.TERRITORY_CHANGED_MEANWHILE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.shared.UnitId;

/** Writes what a plan came to on the drawing board: versions, successions, and how everything stood. */
@Component
class Writing {

    private final VersionStore versions;

    Writing(VersionStore versions) {
        this.versions = versions;
    }

    void write(long reorganisation, UUID key, SuccessionPlan plan, Redrawing redrawing) {
        var day = plan.day();
        var touched = redrawing.touched();
        versions.note(reorganisation, touched, day);
        if (versions.end(touched, day) != touched.size()) {
            throw TERRITORY_CHANGED_MEANWHILE.refuse();
        }
        var numbers = makeUnits(key, redrawing);
        var standing = new ArrayList<Drawn>();
        redrawing.after().values().stream()
                .filter(unit -> unit.made() || touched.contains(unit.id()))
                .forEach(unit -> standing.add(numbered(unit, numbers)));
        versions.begin(standing, until(redrawing, numbers, standing), day);
        versions.noteAfter(reorganisation, standing);
        versions.succeed(reorganisation, numbered(redrawing.passages(), numbers), day, plan.legalBasis());
    }

    private Map<Long, Long> makeUnits(UUID key, Redrawing redrawing) {
        var numbers = new HashMap<Long, Long>();
        for (var unit : redrawing.made()) {
            var own = "n" + key.toString().replace("-", "").substring(0, 12) + Math.abs(unit.id());
            numbers.put(unit.id(), versions.make(unit.level().name(), own));
        }
        return numbers;
    }

    private static Drawn numbered(Drawn unit, Map<Long, Long> numbers) {
        var parent = unit.parent() == null ? null : numbers.getOrDefault(unit.parent(), unit.parent());
        return unit.numbered(numbers.getOrDefault(unit.id(), unit.id()), parent, path(unit.path(), numbers));
    }

    private static String path(String drawn, Map<Long, Long> numbers) {
        return Units.idsOf(drawn).stream()
                .map(UnitId::value)
                .map(id -> String.valueOf(numbers.getOrDefault(id, id)))
                .collect(Collectors.joining("/", "/", "/"));
    }

    /** The day before which each version ends again: as before, a new unit with its parent; null: open. */
    private static List<@Nullable LocalDate> until(Redrawing redrawing, Map<Long, Long> numbers, List<Drawn> standing) {
        var ends = new HashMap<Long, @Nullable LocalDate>();
        redrawing.before().values().forEach(unit -> ends.put(unit.id(), after(unit.to())));
        var until = new ArrayList<@Nullable LocalDate>();
        // Parents stand first among the new ones, and a new one lasts no longer than its parent.
        for (var unit : redrawing.made()) {
            long parent = unit.parent() == null ? 0 : numbers.getOrDefault(unit.parent(), unit.parent());
            ends.put(Objects.requireNonNull(numbers.get(unit.id())), ends.get(parent));
        }
        standing.forEach(unit -> until.add(ends.get(unit.id())));
        return until;
    }

    private static @Nullable LocalDate after(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private static Set<Passage> numbered(Set<Passage> passages, Map<Long, Long> numbers) {
        return passages.stream()
                .map(passage -> new Passage(
                        numbers.getOrDefault(passage.predecessor(), passage.predecessor()),
                        passage.successor() == null
                                ? null
                                : numbers.getOrDefault(passage.successor(), passage.successor()),
                        passage.kind()))
                .collect(Collectors.toSet());
    }
}
