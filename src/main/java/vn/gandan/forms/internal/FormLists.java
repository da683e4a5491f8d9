package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Unit;

/** Lays out the list of forms: what the reader's own unit has to fill in first, retired ones last. */
@Component
class FormLists {

    private static final int SOON = 7;

    private static final Comparator<FormList.Row> ORDER = Comparator.comparing(
                    (FormList.Row row) -> row.form().retired())
            .thenComparing(row -> !row.mine())
            .thenComparing(row -> row.form().code());

    private final Readings readings;
    private final Ground ground;
    private final Dues dues;
    private final Wording wording;
    private final Rights rights;
    private final Seat seat;

    FormLists(Readings readings, Ground ground, Dues dues, Wording wording, Rights rights, Seat seat) {
        this.readings = readings;
        this.ground = ground;
        this.dues = dues;
        this.wording = wording;
        this.rights = rights;
        this.seat = seat;
    }

    FormList of(boolean withRetired) {
        var unit = seat.unit().orElse(null);
        var today = seat.today();
        var all = readings.current().forms().stream().filter(seat::sees).toList();
        var rows = all.stream()
                .filter(kept -> withRetired || !kept.form().retired())
                .map(kept -> row(kept, unit, today))
                .sorted(ORDER)
                .toList();
        int retired = (int) all.stream().filter(kept -> kept.form().retired()).count();
        return new FormList(rows, retired, withRetired, rights.designs(), today);
    }

    private FormList.Row row(Kept kept, @Nullable Unit unit, LocalDate today) {
        var form = kept.form();
        var latest = readings.current().versions(form.id()).getFirst();
        var inForce = readings.current().assignments(form.id()).stream()
                .filter(assignment -> inForce(assignment, today))
                .toList();
        boolean own = unit != null && unit.id().equals(form.owner());
        return new FormList.Row(
                form,
                definition(latest).title(),
                latest.version().number(),
                (int) definition(latest).fields().count(),
                own ? null : ground.at(form.owner(), today).map(Unit::title).orElse(null),
                asks(inForce, today),
                dues.next(form.id(), today).map(asked -> next(asked, today)).orElse(null),
                !form.retired() && unit != null && isAsked(inForce, unit, today));
    }

    private static Definition definition(Dated dated) {
        return dated.version().definition();
    }

    private static boolean inForce(Assignment assignment, LocalDate today) {
        return assignment.until() == null || !assignment.until().isBefore(today);
    }

    private boolean isAsked(List<Assignment> assignments, Unit unit, LocalDate today) {
        return assignments.stream().anyMatch(assignment -> ground.asks(assignment.to(), unit, today));
    }

    private List<FormList.Ask> asks(List<Assignment> assignments, LocalDate today) {
        return assignments.stream()
                .map(assignment ->
                        new FormList.Ask(wording.whom(assignment.to(), today), wording.often(assignment.rhythm())))
                .distinct()
                .toList();
    }

    private FormList.Next next(Asked asked, LocalDate today) {
        return new FormList.Next(
                wording.period(asked.assignment(), asked.period()),
                asked.due(),
                !asked.due().isAfter(today.plusDays(SOON)));
    }
}
