package vn.gandan.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day, or a pause's days in a row, that did not count, and why. */
public record Skipped(LocalDate first, LocalDate last, Cause cause, String why) {

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    boolean continuesAs(Skipped next) {
        return cause == Cause.PAUSE
                && next.cause == cause
                && next.why.equals(why)
                && next.first.equals(last.plusDays(1));
    }

    Skipped until(LocalDate day) {
        return new Skipped(first, day, cause, why);
    }
}
