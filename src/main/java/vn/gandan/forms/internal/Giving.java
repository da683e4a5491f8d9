package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.ADDRESSEES_NEEDED;
import static vn.gandan.forms.FormsError.ADDRESSEES_OUT_OF_REACH;
import static vn.gandan.forms.FormsError.ANSWERED_SINCE;
import static vn.gandan.forms.FormsError.ASSIGNED_ALREADY;
import static vn.gandan.forms.FormsError.ASSIGNMENT_NOT_FOUND;
import static vn.gandan.forms.FormsError.DAYS_NEED_DATES;
import static vn.gandan.forms.FormsError.DUE_UNREASONABLE;
import static vn.gandan.forms.FormsError.END_BEFORE_BEGINNING;
import static vn.gandan.forms.FormsError.FORM_RETIRED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Answers;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.FormId;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Period;

/** Gives forms out to units, and ends that. */
@Service
@Transactional
class Giving {

    private static final int YEAR = 366;

    private final FormStore store;
    private final Readings readings;
    private final Organisation organisation;
    private final Rights rights;
    private final Chronicle chronicle;
    private final ObjectProvider<Answers> answers;

    Giving(
            FormStore store,
            Readings readings,
            Organisation organisation,
            Rights rights,
            Chronicle chronicle,
            ObjectProvider<Answers> answers) {
        this.store = store;
        this.readings = readings;
        this.organisation = organisation;
        this.rights = rights;
        this.chronicle = chronicle;
        this.answers = answers;
    }

    Assignment assign(FormId form, Addressees to, Rhythm rhythm, Route route, LocalDate from) {
        var kept = readings.current().form(form);
        rights.toDesign(kept);
        if (kept.form().retired()) {
            throw FORM_RETIRED.refuse(kept.form().code());
        }
        reasonable(rhythm, route);
        reachable(to, from);
        readings.change();
        if (given(form, to, rhythm, from)) {
            throw ASSIGNED_ALREADY.refuse(kept.form().code());
        }
        var assignment = store.add(form, to, rhythm, route, from, chronicle.by(), chronicle.now());
        readings.changed();
        chronicle.record(kept, "FORM_ASSIGNED", details(assignment));
        return assignment;
    }

    private static void reasonable(Rhythm rhythm, Route route) {
        if (rhythm.kind() == Period.Kind.DAYS && rhythm.once() == null) {
            throw DAYS_NEED_DATES.refuse();
        }
        var lock = route.lockAfterDays();
        if (Math.abs(rhythm.dueDays()) > YEAR || (lock != null && (lock < 0 || lock > YEAR))) {
            throw DUE_UNREASONABLE.refuse(YEAR);
        }
    }

    /** Named as they stand on the day from which they are asked, or, of a plan for later, as they stand now. */
    private void reachable(Addressees to, LocalDate from) {
        if ((to.level() == null) == to.named().isEmpty()) {
            throw ADDRESSEES_NEEDED.refuse();
        }
        var all = new HashSet<>(to.named());
        all.add(to.root());
        var found = organisation.find(all, from);
        if (found.size() < all.size()) {
            throw ADDRESSEES_OUT_OF_REACH.refuse(from);
        }
        found.forEach(rights::toAsk);
    }

    private boolean given(FormId form, Addressees to, Rhythm rhythm, LocalDate from) {
        return readings.current().assignments(form).stream()
                .filter(other -> other.until() == null || !other.until().isBefore(from))
                .anyMatch(other -> other.to().equals(to)
                        && other.rhythm().kind() == rhythm.kind()
                        && Objects.equals(other.rhythm().once(), rhythm.once()));
    }

    Assignment end(long id, LocalDate on) {
        return end(assignment(readings.current().assignments(), id), on);
    }

    /** The same, of an assignment of that form only. */
    Assignment end(FormId form, long id, LocalDate on) {
        return end(assignment(readings.current().assignments(form), id), on);
    }

    private static Assignment assignment(List<Assignment> assignments, long id) {
        return assignments.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ASSIGNMENT_NOT_FOUND.refuse(String.valueOf(id)));
    }

    private Assignment end(Assignment assignment, LocalDate on) {
        var kept = readings.current().form(assignment.form());
        rights.toDesign(kept);
        if (on.isBefore(assignment.from().minusDays(1))) {
            throw END_BEFORE_BEGINNING.refuse(assignment.from());
        }
        answered(assignment, on).ifPresent(last -> {
            throw ANSWERED_SINCE.refuse(last);
        });
        readings.change();
        store.end(assignment.id(), on);
        readings.changed();
        chronicle.record(
                kept,
                "FORM_ASSIGNMENT_ENDED",
                Map.of("assignment", String.valueOf(assignment.id()), "on", on.toString()));
        return new Assignment(
                assignment.id(),
                assignment.form(),
                assignment.to(),
                assignment.rhythm(),
                assignment.route(),
                assignment.from(),
                on);
    }

    private Optional<LocalDate> answered(Assignment assignment, LocalDate after) {
        return answers.stream()
                .map(each -> each.latestAfter(after, assignment))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static Map<String, String> details(Assignment assignment) {
        var to = assignment.to();
        return Map.of(
                "assignment",
                String.valueOf(assignment.id()),
                "to",
                to.level() == null ? to.named().size() + " units" : to.level().name(),
                "root",
                to.root().toString(),
                "kind",
                assignment.rhythm().kind().name(),
                "from",
                assignment.from().toString());
    }
}
