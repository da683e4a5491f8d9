package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.FormId;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** What is asked of whom. A unit that several assignments ask for one form and period is asked once: who names it goes first. */
@Component
class Asking {

    private static final Comparator<Asked> EARLIEST_DUE = Comparator.comparing(Asked::due)
            .thenComparing(asked -> asked.period().lastDay())
            .thenComparing(Asked::code);

    private static final Comparator<Asked> BY_CODE = Comparator.comparing(Asked::code);

    private final Readings readings;
    private final Ground ground;
    private final Organisation organisation;

    Asking(Readings readings, Ground ground, Organisation organisation) {
        this.readings = readings;
        this.ground = ground;
        this.organisation = organisation;
    }

    private record Once(FormId form, Period period) {}

    List<Asked> of(Unit unit, Period period) {
        return asked(readings.current().assignments(), period, asks(unit));
    }

    Optional<Asked> of(Unit unit, FormId form, Period period) {
        return asked(readings.current().assignments(form), period, asks(unit)).stream()
                .findFirst();
    }

    List<Asked> under(Unit root, Period period) {
        return asked(readings.current().assignments(), period, asksUnder(root));
    }

    private BiPredicate<Assignment, LocalDate> asks(Unit unit) {
        return (assignment, day) -> ground.asks(assignment.to(), unit, day);
    }

    private BiPredicate<Assignment, LocalDate> asksUnder(Unit root) {
        return (assignment, day) -> ground.asksUnder(assignment.to(), root, day);
    }

    private List<Asked> asked(
            Collection<Assignment> assignments, Period period, BiPredicate<Assignment, LocalDate> means) {
        var reading = readings.current();
        var found = new ArrayList<Asked>();
        for (var assignment : assignments) {
            reading.asked(assignment, period)
                    .filter(asked -> means.test(assignment, period.lastDay()))
                    .ifPresent(found::add);
        }
        return once(found, BY_CODE);
    }

    List<Asked> together(Asked asked) {
        var reading = readings.current();
        return reading.assignments(asked.assignment().form()).stream()
                .flatMap(assignment -> reading.asked(assignment, asked.period()).stream())
                .toList();
    }

    /** Found level by level, however many assignments there are. */
    List<Unit> everybody(Asked asked, Unit root) {
        var all = together(asked);
        if (all.size() == 1) {
            return ground.addressees(all.getFirst(), root);
        }
        var form = asked.assignment().form();
        var day = asked.period().lastDay();
        return all.stream()
                .flatMap(each -> levels(each, root))
                .distinct()
                .sorted()
                .flatMap(level -> organisation.below(root.id(), level, day).stream())
                .filter(unit -> of(unit, form, asked.period()).isPresent())
                .toList();
    }

    private Stream<Level> levels(Asked asked, Unit root) {
        var level = asked.assignment().to().level();
        return level == null ? ground.addressees(asked, root).stream().map(Unit::level) : Stream.of(level);
    }

    List<Asked> current(Unit unit, LocalDate on, int daysBack) {
        return current(
                on,
                daysBack,
                (assignment, day) -> then(unit, day)
                        .filter(there -> ground.asks(assignment.to(), there, day))
                        .isPresent());
    }

    List<Asked> currentUnder(Unit root, LocalDate on, int daysBack) {
        return current(
                on,
                daysBack,
                (assignment, day) -> then(root, day)
                        .filter(there -> ground.asksUnder(assignment.to(), there, day))
                        .isPresent());
    }

    private Optional<Unit> then(Unit unit, LocalDate day) {
        var from = unit.from();
        return from == null || !day.isBefore(from) ? Optional.of(unit) : organisation.find(unit.id(), day);
    }

    /** What is over was asked of the units of its last day, what is not of those of the day itself. */
    private List<Asked> current(LocalDate on, int daysBack, BiPredicate<Assignment, LocalDate> means) {
        var reading = readings.current();
        var found = new ArrayList<Asked>();
        for (var assignment : reading.assignments()) {
            for (var period : Schedule.between(assignment.rhythm(), on.minusDays(daysBack), on)) {
                reading.asked(assignment, period)
                        .filter(asked -> means.test(assignment, period.lastDay().isBefore(on) ? period.lastDay() : on))
                        .ifPresent(found::add);
            }
        }
        return once(found, EARLIEST_DUE);
    }

    private static List<Asked> once(List<Asked> found, Comparator<Asked> order) {
        var kept = new LinkedHashMap<Once, Asked>();
        for (var asked : found) {
            kept.merge(new Once(asked.assignment().form(), asked.period()), asked, Asking::closer);
        }
        return kept.values().stream().sorted(order).toList();
    }

    /** The one that names units; of two that do not, or both do, the later. */
    private static Asked closer(Asked one, Asked other) {
        boolean named = one.assignment().to().level() == null;
        boolean otherNamed = other.assignment().to().level() == null;
        if (named != otherNamed) {
            return named ? one : other;
        }
        return one.assignment().id() > other.assignment().id() ? one : other;
    }
}
