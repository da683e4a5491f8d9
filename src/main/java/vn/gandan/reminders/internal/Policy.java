package vn.gandan.reminders.internal;

import static vn.gandan.reminders.internal.RemindersError.POLICY_UNREADABLE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When people are reminded (lịch nhắc): so many days before the date and on it, again and again once it has passed; when the
 * unit above is told; from which hour; and whether by letter too.
 */
public record Policy(
        List<Integer> daysBefore, int overdueEvery, int escalateAfter, int fromHour, boolean byMail, int version) {

    public Policy {
        daysBefore = daysBefore.stream().distinct().sorted().toList().reversed();
        boolean readable = daysBefore.stream().allMatch(days -> within(0, 90, days))
                && within(1, 90, overdueEvery)
                && within(0, 365, escalateAfter)
                && within(0, 23, fromHour);
        if (!readable) {
            throw POLICY_UNREADABLE.refuse();
        }
    }

    private static boolean within(int least, int most, int number) {
        return number >= least && number <= most;
    }

    /** What whoever owes a duty is told on a day, if anything. */
    Optional<Kind> due(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            // The day after, and then in the rhythm chosen.
            return (-left - 1) % overdueEvery == 0 ? Optional.of(Kind.OVERDUE) : Optional.empty();
        }
        if (!daysBefore.contains((int) left)) {
            return Optional.empty();
        }
        return Optional.of(left == 0 ? Kind.DUE_TODAY : Kind.DUE_SOON);
    }

    /** The unit above is told once, when a duty has been overdue for long enough. */
    boolean escalates(LocalDate due, LocalDate today) {
        return ChronoUnit.DAYS.between(due, today) > escalateAfter;
    }

    /** The latest date of which anybody is reminded today. */
    LocalDate horizon(LocalDate today) {
        return today.plusDays(daysBefore.isEmpty() ? 0 : daysBefore.getFirst());
    }
}
