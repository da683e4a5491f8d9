package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gandan.forms.Rhythm;
import vn.gandan.shared.Period;

/** The periods of a rhythm around a day. */
final class Schedule {

    private Schedule() {}

    /** Those that had begun by the day and were not over before the other, the latest first. */
    static List<Period> between(Rhythm rhythm, LocalDate notOverBefore, LocalDate begunBy) {
        var periods = new ArrayList<Period>();
        var period = latest(rhythm, begunBy);
        while (period.isPresent() && !period.get().lastDay().isBefore(notOverBefore)) {
            periods.add(period.get());
            period = rhythm.before(period.get());
        }
        return periods;
    }

    /** The last one that had begun by the day. */
    static Optional<Period> latest(Rhythm rhythm, LocalDate day) {
        var once = rhythm.once();
        if (once != null) {
            return Optional.of(once).filter(period -> !period.firstDay().isAfter(day));
        }
        // Nine months are over in October; those of the year have begun all the same.
        return rhythm.kind() == Period.Kind.NINE_MONTHS
                ? Period.around(rhythm.kind(), day.withMonth(1))
                : rhythm.around(day);
    }

    /** The first one that ends on or after the day. */
    static Optional<Period> firstEnding(Rhythm rhythm, LocalDate day) {
        var once = rhythm.once();
        if (once != null) {
            return Optional.of(once).filter(period -> !period.lastDay().isBefore(day));
        }
        return rhythm.kind() == Period.Kind.NINE_MONTHS && day.getMonthValue() > 9
                ? Period.around(rhythm.kind(), day.withMonth(1).plusYears(1))
                : rhythm.around(day);
    }

    /** The one after a period; what is asked once has none. */
    static Optional<Period> after(Rhythm rhythm, Period period) {
        return rhythm.once() == null ? firstEnding(rhythm, period.lastDay().plusDays(1)) : Optional.empty();
    }
}
