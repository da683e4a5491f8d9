package vn.gandan.reading.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** The units that a figure or task of a report may be about, each by a label that no other has. */
record OfferedUnits(Map<String, Unit> labelled) {

    /** "Thôn Lùng Thàng", of several of that name "Thôn Lùng Thàng, xã Đồng Văn", in their order. */
    static OfferedUnits of(List<Unit> units) {
        var byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
        var often = new HashMap<String, Integer>();
        units.forEach(each -> often.merge(each.title(), 1, Integer::sum));
        var labelled = new LinkedHashMap<String, Unit>();
        for (var each : units) {
            boolean alone = often.getOrDefault(each.title(), 0) == 1;
            labelled.putIfAbsent(alone ? each.title() : each.title() + above(each, byId), each);
        }
        return new OfferedUnits(labelled);
    }

    private static String above(Unit unit, Map<UnitId, Unit> byId) {
        var parent = unit.parent() == null ? null : byId.get(unit.parent());
        return parent == null ? "" : ", " + parent.fullName();
    }

    List<String> labels() {
        return List.copyOf(labelled.keySet());
    }

    String label(Unit unit) {
        return labelled.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(unit.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(unit::title);
    }

    /** By its label, or by a name that only one has; null: the report's own, where nothing was typed. */
    @Nullable Long chosen(@Nullable String field, TypedFields fields) {
        var typed = fields.line("place", field);
        var meant = typed.isEmpty() ? List.<String>of() : meant(typed);
        if (!typed.isEmpty() && meant.isEmpty()) {
            fields.wrong("place", "reading.mistake.place");
        } else if (meant.size() > 1) {
            fields.wrong("place", "reading.mistake.places", meant.getFirst());
        }
        var unit = meant.size() == 1 ? labelled.get(meant.getFirst()) : null;
        return unit == null ? null : unit.id().value();
    }

    private List<String> meant(String typed) {
        var whole = labelled.keySet().stream()
                .filter(label -> NamedPlaces.same(label, typed))
                .toList();
        return whole.isEmpty()
                ? labelled.entrySet().stream()
                        .filter(entry -> NamedPlaces.same(entry.getValue().title(), typed))
                        .map(Map.Entry::getKey)
                        .toList()
                : whole;
    }
}
