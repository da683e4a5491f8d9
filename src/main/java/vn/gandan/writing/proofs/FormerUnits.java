package vn.gandan.writing.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Organisation.Home;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.proofing.Known.Former;

/** The units of a province that are no more, or are called otherwise (đơn vị đã sắp xếp). */
@Component
class FormerUnits {

    /** So many changes are looked back on; older names stand in no report. */
    private static final int CHANGES = 2;

    private static final List<Level> LEVELS = List.of(Level.DISTRICT, Level.COMMUNE);

    private final Organisation organisation;

    FormerUnits(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that were gone by the day, by their names; a name that somebody bears that day is none of them. */
    List<Former> by(Unit province, LocalDate day) {
        var now = units(province, day);
        var names = new HashSet<String>();
        now.forEach(unit -> names.add(unit.fullName()));
        var former = new HashMap<String, Former>();
        for (var changed : changes(now, day)) {
            gone(province, changed.minusDays(1), day).forEach((unit, heirs) -> {
                if (names.add(unit.fullName())) {
                    former.put(unit.fullName(), new Former(unit.fullName(), changed, heirs));
                }
            });
        }
        return List.copyOf(former.values());
    }

    private List<Unit> units(Unit province, LocalDate day) {
        return Stream.concat(
                        Stream.of(province),
                        LEVELS.stream().flatMap(level -> organisation.below(province.id(), level, day).stream()))
                .toList();
    }

    private static List<LocalDate> changes(List<Unit> now, LocalDate day) {
        return now.stream()
                .map(Unit::from)
                .filter(Objects::nonNull)
                .filter(from -> !from.isAfter(day))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(CHANGES)
                .toList();
    }

    /** The units of the earlier day that went, or changed their name, with the names of those in their place. */
    private Map<Unit, List<String>> gone(Unit province, LocalDate earlier, LocalDate day) {
        var homes = organisation.homes(List.of(province.province()), earlier, day);
        var gone = new HashMap<Unit, List<String>>();
        organisation.find(homes.keySet(), earlier).stream()
                .filter(unit -> unit.level() != Level.HAMLET)
                .forEach(unit -> gone.put(unit, names(Objects.requireNonNull(homes.get(unit.id())), day)));
        var before = organisation
                .find(province.id(), earlier)
                .map(then -> units(then, earlier))
                .orElse(List.of());
        var today = names(before, day);
        before.stream()
                .filter(unit -> today.containsKey(unit.id()))
                .filter(unit -> !unit.fullName().equals(today.get(unit.id())))
                .forEach(unit -> gone.put(unit, List.of(Objects.requireNonNull(today.get(unit.id())))));
        return gone;
    }

    private List<String> names(Home home, LocalDate day) {
        var ids = home.heirs().stream().map(FormerUnits::last).distinct().toList();
        return organisation.find(ids, day).stream().map(Unit::fullName).sorted().toList();
    }

    /** Of a path the unit itself. */
    private static UnitId last(String path) {
        var parts = path.split("/", -1);
        return new UnitId(Long.parseLong(parts[parts.length - 2]));
    }

    private Map<UnitId, String> names(List<Unit> units, LocalDate day) {
        var ids = new ArrayList<>(Set.copyOf(units.stream().map(Unit::id).toList()));
        var names = new HashMap<UnitId, String>();
        organisation.find(ids, day).forEach(unit -> names.put(unit.id(), unit.fullName()));
        return names;
    }
}
