package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.FormId;
import vn.gandan.shared.Period;

/** When a form is due next. */
@Component
class Dues {

    /** No form is due later than this after its period. */
    private static final int LATEST = 366;

    private final Readings readings;

    Dues(Readings readings) {
        this.readings = readings;
    }

    /** Of all that is asked, the nearest that is due on the day or later. */
    Optional<Asked> next(FormId form, LocalDate day) {
        return readings.current().assignments(form).stream()
                .flatMap(assignment -> next(assignment, day).stream())
                .min(Comparator.comparing(Asked::due));
    }

    Optional<Asked> next(Assignment assignment, LocalDate day) {
        var rhythm = assignment.rhythm();
        return Schedule.between(rhythm, day.minusDays(LATEST), day.plusDays(LATEST)).stream()
                .flatMap(period -> asked(assignment, period).stream())
                .filter(asked -> !asked.due().isBefore(day))
                .min(Comparator.comparing(Asked::due));
    }

    private Optional<Asked> asked(Assignment assignment, Period period) {
        return readings.current().asked(assignment, period);
    }

    /** The period to which the assignment's units are counted: the one under way, or the first or last that it asks for. */
    Optional<Asked> present(Assignment assignment, LocalDate day) {
        var now = Schedule.latest(assignment.rhythm(), day).flatMap(period -> asked(assignment, period));
        if (now.isPresent()) {
            return now;
        }
        var until = assignment.until();
        return until != null && until.isBefore(day)
                ? Schedule.latest(assignment.rhythm(), until).flatMap(period -> last(assignment, period))
                : Schedule.firstEnding(assignment.rhythm(), assignment.from())
                        .flatMap(period -> asked(assignment, period));
    }

    private Optional<Asked> last(Assignment assignment, Period period) {
        return asked(assignment, period)
                .or(() -> assignment.rhythm().before(period).flatMap(before -> asked(assignment, before)));
    }
}
