package vn.gandan.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day on which something falls due again and again (ngày chốt): of every month, or of one month of the year. */
public record CutOff(int day, @Nullable Integer month) {

    public CutOff {
        if (day < 1 || day > 31 || (month != null && (month < 1 || month > 12))) {
            throw new IllegalArgumentException("not a cut-off: " + day + "/" + month);
        }
    }

    /** The first one after a day; a month that is too short has it on its last day. */
    public LocalDate next(LocalDate after) {
        var time = month == null ? YearMonth.from(after) : YearMonth.of(after.getYear(), month);
        var first = in(time);
        if (first.isAfter(after)) {
            return first;
        }
        return in(month == null ? time.plusMonths(1) : time.plusYears(1));
    }

    private LocalDate in(YearMonth time) {
        return time.atDay(Math.min(day, time.lengthOfMonth()));
    }
}
