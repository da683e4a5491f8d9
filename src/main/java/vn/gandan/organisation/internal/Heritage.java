package vn.gandan.organisation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Organisation.Home;
import vn.gandan.organisation.Restatement;
import vn.gandan.shared.UnitId;

/**
 * Where the units of an earlier day went. The home of a unit's own figure is the lowest unit of the later day that all of its
 * heirs lie under; that of its whole territory the lowest that the heirs of everything under it lie under too. A unit counts
 * for another where its home does: nothing is ever divided by guess.
 */
final class Heritage {

    /** A unit of the earlier day, and the paths of its heirs on the later one. */
    record Ancestor(long unit, @Nullable Long parent, String path, List<String> heirs) {}

    private final Map<Long, Ancestor> ancestors = new LinkedHashMap<>();
    private final Map<Long, List<String>> heirs = new HashMap<>();
    private final Map<Long, String> ownHomes = new HashMap<>();
    private final Map<Long, String> homes = new HashMap<>();

    Heritage(List<Ancestor> earlier) {
        var topFirst = new ArrayList<>(earlier);
        topFirst.sort(Comparator.comparingInt(each -> each.path().length()));
        for (var each : topFirst) {
            ancestors.put(each.unit(), each);
            heirs.put(each.unit(), heirs(each));
            ownHomes.put(each.unit(), common(heirs(each)));
            homes.put(each.unit(), common(heirs(each)));
        }
        for (var each : topFirst.reversed()) {
            if (each.parent() != null && homes.containsKey(each.parent())) {
                homes.merge(each.parent(), home(each.unit()), Heritage::common);
            }
        }
    }

    /** What was abolished without an heir lies where the unit above it went. */
    private List<String> heirs(Ancestor each) {
        if (!each.heirs().isEmpty() || each.parent() == null) {
            return each.heirs();
        }
        return heirs.getOrDefault(each.parent(), List.of());
    }

    private String home(long unit) {
        return Objects.requireNonNull(homes.get(unit));
    }

    /** Where the own figures of units went that are not the same as before. */
    Map<UnitId, Home> ownHomes() {
        var found = new LinkedHashMap<UnitId, Home>();
        ancestors.values().forEach(each -> {
            var path = Objects.requireNonNull(ownHomes.get(each.unit()));
            if (!path.isEmpty()) {
                var home = new Home(Units.idsOf(path).getLast(), path, each.heirs());
                if (home.divided() || home.unit().value() != each.unit()) {
                    found.put(new UnitId(each.unit()), home);
                }
            }
        });
        return found;
    }

    /** For units of the later day, by their paths, what counts for each. */
    Map<UnitId, Restatement> of(Map<String, UnitId> asked) {
        var found = new HashMap<UnitId, Lists>();
        for (var each : ancestors.values()) {
            var inside = within(home(each.unit()), asked);
            var above = each.parent() == null || !homes.containsKey(each.parent())
                    ? Set.<UnitId>of()
                    : within(home(each.parent()), asked);
            var own = within(Objects.requireNonNull(ownHomes.get(each.unit())), asked);
            var touched = new HashSet<UnitId>();
            Objects.requireNonNull(heirs.get(each.unit())).forEach(heir -> touched.addAll(within(heir, asked)));
            var unit = new UnitId(each.unit());
            inside.stream()
                    .filter(asks -> !above.contains(asks))
                    .forEach(asks -> lists(found, asks).whole.add(unit));
            own.stream()
                    .filter(asks -> !inside.contains(asks))
                    .forEach(asks -> lists(found, asks).alone.add(unit));
            touched.stream()
                    .filter(asks -> !own.contains(asks))
                    .forEach(asks -> lists(found, asks).shared.add(unit));
        }
        var restated = new HashMap<UnitId, Restatement>();
        found.forEach((unit, lists) -> restated.put(unit, new Restatement(lists.whole, lists.alone, lists.shared)));
        return restated;
    }

    private record Lists(List<UnitId> whole, List<UnitId> alone, List<UnitId> shared) {}

    private static Lists lists(Map<UnitId, Lists> found, UnitId unit) {
        return found.computeIfAbsent(
                unit, ignored -> new Lists(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static Set<UnitId> within(String path, Map<String, UnitId> asked) {
        var units = new HashSet<UnitId>();
        prefixes(path).map(asked::get).filter(Objects::nonNull).forEach(units::add);
        return units;
    }

    private static Stream<String> prefixes(String path) {
        return IntStream.range(1, path.length())
                .filter(end -> path.charAt(end) == '/')
                .mapToObj(end -> path.substring(0, end + 1));
    }

    private static String common(List<String> paths) {
        return paths.stream().reduce(Heritage::common).orElse("");
    }

    /** Empty where the two have nothing above them in common. */
    private static String common(String one, String other) {
        return prefixes(one).filter(other::startsWith).reduce("", (shorter, longer) -> longer);
    }
}
