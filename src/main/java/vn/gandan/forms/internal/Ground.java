package vn.gandan.forms.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Which units an assignment means on a day. One that was merged or renamed since is meant as what stands in its place. */
@Component
class Ground {

    private final Organisation organisation;
    private final Readings readings;
    private final Heirs heirs;

    Ground(Organisation organisation, Readings readings, Heirs heirs) {
        this.organisation = organisation;
        this.readings = readings;
        this.heirs = heirs;
    }

    /** The unit that stood on the day in the place of one that a form or assignment names; one of its parts where it was split. */
    Optional<Unit> at(UnitId named, LocalDate day) {
        return all(named, day).stream().findFirst();
    }

    /** All its parts. */
    private List<Unit> all(UnitId named, LocalDate day) {
        var known = readings.known();
        return known.standing()
                .on(day, on -> heirs.of(known.reading().units(), on))
                .getOrDefault(named, List.of());
    }

    boolean asks(Addressees to, Unit unit, LocalDate day) {
        if (to.level() == null) {
            return to.named().contains(unit.id())
                    || to.named().stream()
                            .flatMap(named -> all(named, day).stream())
                            .anyMatch(heir -> heir.id().equals(unit.id()));
        }
        return to.level() == unit.level()
                && (to.kinds().isEmpty() || to.kinds().contains(unit.kind()))
                && below(to.root(), unit, day);
    }

    /** Whether a unit lies under what stands for the root that day; most do by their path. */
    private boolean below(UnitId root, Unit unit, LocalDate day) {
        return unit.path().contains("/" + root + "/")
                || all(root, day).stream().anyMatch(standing -> unit.path().startsWith(standing.path()));
    }

    /** Whether somebody under (or at) the root may be asked; exact but for kinds and levels of which there is no unit. */
    boolean asksUnder(Addressees to, Unit root, LocalDate day) {
        if (to.level() == null) {
            return to.named().stream()
                    .flatMap(named -> all(named, day).stream())
                    .anyMatch(named -> named.path().startsWith(root.path()));
        }
        if (root.level().below(to.level())) {
            return false;
        }
        return below(to.root(), root, day)
                || all(to.root(), day).stream()
                        .anyMatch(standing -> standing.path().startsWith(root.path()));
    }

    /** In Vietnamese order. */
    List<Unit> addressees(Asked asked, Unit root) {
        var to = asked.assignment().to();
        var day = asked.period().lastDay();
        if (to.level() == null) {
            return named(to, root, day);
        }
        return start(to, root, day).stream()
                .flatMap(from -> below(from, to.level(), day).stream())
                .filter(unit -> to.kinds().isEmpty() || to.kinds().contains(unit.kind()))
                .toList();
    }

    /** The lower of the two roots, where one lies under the other. */
    private List<UnitId> start(Addressees to, Unit root, LocalDate day) {
        if (below(to.root(), root, day)) {
            return List.of(root.id());
        }
        return all(to.root(), day).stream()
                .filter(standing -> standing.path().startsWith(root.path()))
                .map(Unit::id)
                .toList();
    }

    private List<Unit> below(UnitId root, Level level, LocalDate day) {
        return organisation.below(root, level, day);
    }

    /** As the organisation orders units, level by level. */
    private List<Unit> named(Addressees to, Unit root, LocalDate day) {
        var meant = to.named().stream()
                .flatMap(named -> all(named, day).stream())
                .filter(unit -> unit.path().startsWith(root.path()))
                .collect(groupingBy(Unit::level, TreeMap::new, mapping(Unit::id, toSet())));
        return meant.entrySet().stream()
                .flatMap(level -> below(root.id(), level.getKey(), day).stream()
                        .filter(unit -> level.getValue().contains(unit.id())))
                .toList();
    }
}
