package vn.gandan.reporting.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gandan.organisation.Unit;

/**
 * The places of the period's last day that count for a unit: whole ones, ones with their own figure alone, and units whose own
 * figure it shares with others.
 */
record Sources(List<Place> whole, List<Place> alone, Map<Place, Unit> shared) {

    static final Sources NOTHING = new Sources(List.of(), List.of(), Map.of());

    /** Of a unit that is asked for as it was on that day. */
    static Sources itself(Unit unit) {
        long parent = unit.parent() == null ? 0 : unit.parent().value();
        return new Sources(
                List.of(new Place(unit.id().value(), parent, unit.level(), unit.path())), List.of(), Map.of());
    }

    Sources withAlone(Place place) {
        var more = new ArrayList<>(alone);
        more.add(place);
        return new Sources(whole, more, shared);
    }

    Sources withShared(Place place, Unit unit) {
        var more = new LinkedHashMap<>(shared);
        more.put(place, unit);
        return new Sources(whole, alone, more);
    }

    Stream<Place> all() {
        return Stream.of(whole, alone, List.copyOf(shared.keySet())).flatMap(List::stream);
    }

    int count() {
        return whole.size() + alone.size();
    }

    /** The one place that the unit was, and all of it. */
    Optional<Place> one() {
        return whole.size() == 1 && alone.isEmpty() && shared.isEmpty()
                ? Optional.of(whole.getFirst())
                : Optional.empty();
    }
}
