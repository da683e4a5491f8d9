package vn.gandan.analysis.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.analysis.Place;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.UnitId;

/** Goes from the map on which figures were reported to that of today, and back. */
@Component
class Maps {

    private final Organisation organisation;
    private final Reporting reporting;
    private final Clock clock;

    Maps(Organisation organisation, Reporting reporting, Clock clock) {
        this.organisation = organisation;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** The smallest unit of the period's last day that holds all that became this one and reported. */
    Optional<Place> reported(Place place) {
        var day = place.period().lastDay();
        var sources = sources(place.unit(), day).stream()
                .filter(unit -> reporting.periods(unit).contains(place.period()))
                .toList();
        return common(sources.isEmpty() ? sources(place.unit(), day) : sources, day)
                .map(unit -> new Place(unit, place.period(), Basis.REPORTED));
    }

    private List<Unit> sources(Unit unit, LocalDate day) {
        var itself = organisation.find(unit.id(), day);
        if (itself.isPresent()) {
            return List.of(itself.get());
        }
        return organisation.sources(List.of(unit.id()), day, unit.on()).getOrDefault(unit.id(), List.of()).stream()
                .flatMap(id -> organisation.find(id, day).stream())
                .toList();
    }

    private Optional<Unit> common(List<Unit> units, LocalDate day) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        var lineage = organisation.lineage(units.getFirst().id(), day);
        return lineage.reversed().stream()
                .filter(above -> units.stream().allMatch(unit -> unit.path().startsWith(above.path())))
                .findFirst();
    }

    /** What stands today where this unit, or else the smallest above it that has a successor, stood. */
    Optional<Place> restated(Place place) {
        var today = LocalDate.now(clock);
        return organisation.lineage(place.unit().id(), place.unit().on()).reversed().stream()
                .flatMap(unit -> successor(unit.id(), today).stream())
                .findFirst()
                .map(unit -> new Place(unit, place.period(), Basis.restated(today)));
    }

    private Optional<Unit> successor(UnitId id, LocalDate today) {
        var itself = organisation.find(id, today);
        if (itself.isPresent()) {
            return itself;
        }
        var next = organisation.successions(id).stream()
                .filter(step -> step.predecessor().equals(id) && step.successor() != null)
                .map(step -> step.successor())
                .filter(successor -> !id.equals(successor))
                .distinct()
                .toList();
        return next.size() == 1 ? successor(next.getFirst(), today) : Optional.empty();
    }

    /** What became this unit on its first day; empty for one that is older than our catalogue. */
    List<Unit> predecessors(Unit unit) {
        if (unit.from() == null) {
            return List.of();
        }
        var before = unit.from().minusDays(1);
        var ids = new ArrayList<>(
                organisation.sources(List.of(unit.id()), before, unit.on()).getOrDefault(unit.id(), List.of()));
        return ids.stream()
                .flatMap(id -> organisation.find(id, before).stream())
                .toList();
    }
}
