package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.FORM_VERSION_NOT_FOUND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.internal.FormPage.Given;
import vn.gandan.forms.internal.FormPage.Version;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Unit;

/** Lays out one form. */
@Component
class FormPages {

    private static final int NAMED = 12;

    private final Readings readings;
    private final Ground ground;
    private final Dues dues;
    private final Previews previews;
    private final Wording wording;
    private final Rights rights;
    private final Seat seat;

    FormPages(
            Readings readings, Ground ground, Dues dues, Previews previews, Wording wording, Rights rights, Seat seat) {
        this.readings = readings;
        this.ground = ground;
        this.dues = dues;
        this.previews = previews;
        this.wording = wording;
        this.rights = rights;
        this.seat = seat;
    }

    FormPage of(Kept kept, @Nullable Integer number) {
        var form = kept.form();
        var versions = readings.current().versions(form.id()).stream()
                .map(Dated::version)
                .toList();
        var shown = shown(versions, number);
        var unit = seat.unit().orElse(null);
        boolean own = unit != null && unit.id().equals(form.owner());
        return new FormPage(
                form,
                shown,
                previews.of(shown.definition()),
                rows(versions, shown),
                given(kept, unit),
                own
                        ? null
                        : ground.at(form.owner(), seat.today()).map(Unit::title).orElse(null),
                rights.mayDesign(kept),
                seat.today());
    }

    /** The one asked for, else the one in force today, else the first to come. */
    private FormVersion shown(List<FormVersion> versions, @Nullable Integer number) {
        if (number != null) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(() -> FORM_VERSION_NOT_FOUND.refuse(number));
        }
        return versions.stream()
                .filter(version -> !version.from().isAfter(seat.today()))
                .findFirst()
                .orElse(versions.getLast());
    }

    private List<Version> rows(List<FormVersion> versions, FormVersion shown) {
        var rows = new ArrayList<Version>();
        LocalDate until = null;
        for (var version : versions) {
            boolean begun = !version.from().isAfter(seat.today());
            boolean over = until != null && until.isBefore(seat.today());
            rows.add(new Version(
                    version.number(), version.from(), until, version.number() == shown.number(), begun && !over));
            until = version.from().minusDays(1);
        }
        return rows;
    }

    private List<Given> given(Kept kept, @Nullable Unit unit) {
        return readings.current().assignments(kept.form().id()).stream()
                .map(assignment -> given(assignment, kept, unit))
                .sorted(Comparator.comparing(Given::over))
                .toList();
    }

    private Given given(Assignment assignment, Kept kept, @Nullable Unit unit) {
        var today = seat.today();
        var next = dues.next(assignment, today).orElse(null);
        var counted = dues.present(assignment, today).orElse(null);
        var units = counted == null ? List.<Unit>of() : units(counted, unit);
        boolean over = kept.form().retired()
                || (assignment.until() != null && assignment.until().isBefore(today));
        return new Given(
                assignment,
                wording.whom(assignment.to(), today),
                assignment.to().level() == null
                        ? units.stream().limit(NAMED).map(Unit::title).toList()
                        : List.of(),
                wording.rhythm(assignment.rhythm()),
                wording.route(assignment.route()),
                units.size(),
                next == null ? null : wording.period(assignment, next.period()),
                next == null ? null : next.due(),
                over);
    }

    /** Of those, the ones under the reader; all where she sits above. */
    private List<Unit> units(Asked asked, @Nullable Unit reader) {
        var root = ground.at(asked.assignment().to().root(), asked.period().lastDay());
        if (root.isEmpty()) {
            return List.of();
        }
        return ground.addressees(asked, below(reader, root.get()) ? Objects.requireNonNull(reader) : root.get());
    }

    private static boolean below(@Nullable Unit reader, Unit root) {
        return reader != null
                && reader.path().startsWith(root.path())
                && !reader.path().equals(root.path());
    }
}
