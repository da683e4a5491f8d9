package vn.gandan.duties.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** Whom a duty would reach: units that were named one by one, or all of a level. */
@Component
class Addressees {

    private final Organisation organisation;
    private final Access access;
    private final Picker picker;
    private final History history;

    Addressees(Organisation organisation, Access access, Picker picker, History history) {
        this.organisation = organisation;
        this.access = access;
        this.picker = picker;
        this.history = history;
    }

    /** Those that lead: each gets a duty of its own. */
    List<Unit> leading(Giving typed, Unit giver) {
        var level = typed.level();
        if (level.isEmpty()) {
            return units(typed.leads());
        }
        var root = Giving.clean(typed.under()).isEmpty() ? giver : picker.read(Giving.clean(typed.under()));
        return organisation.below(root.id(), level.get(), history.today()).stream()
                .filter(unit -> !unit.id().equals(giver.id()))
                .toList();
    }

    List<Unit> supporting(Giving typed) {
        return typed.level().isPresent() ? List.of() : units(typed.supports());
    }

    private List<Unit> units(List<String> addresses) {
        return addresses.stream()
                .distinct()
                .map(address -> access.visible(address, history.today()))
                .toList();
    }

    /** Those chosen first, then what the search found. */
    List<Gift.Recipient> shown(Giving typed) {
        var shown = new LinkedHashMap<String, Unit>();
        var named = new ArrayList<>(typed.leads());
        named.addAll(typed.supports());
        units(named).forEach(unit -> shown.put(unit.address(), unit));
        picker.search(Giving.clean(typed.q())).forEach(unit -> shown.putIfAbsent(unit.address(), unit));
        return shown.values().stream()
                .map(unit -> new Gift.Recipient(
                        unit,
                        place(unit),
                        typed.leads().contains(unit.address()),
                        typed.supports().contains(unit.address())))
                .toList();
    }

    private String place(Unit unit) {
        return organisation.lineage(unit.id(), history.today()).reversed().stream()
                .skip(1)
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
    }

    /** How many of each level stand below who gives. */
    Map<Level, Integer> below(@Nullable Unit giver) {
        var counts = new HashMap<Level, Integer>();
        if (giver != null) {
            for (var level : List.of(Level.COMMUNE, Level.HAMLET)) {
                int count = level.below(giver.level())
                        ? organisation.below(giver.id(), level, history.today()).size()
                        : 0;
                if (count > 0) {
                    counts.put(level, count);
                }
            }
        }
        return counts;
    }
}
