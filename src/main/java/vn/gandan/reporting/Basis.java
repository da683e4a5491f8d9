package vn.gandan.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/**
 * On which map totals are told: as reported (như đã báo cáo), on the one of the period's last day, or restated (quy
 * đổi) on that of another day.
 */
public record Basis(@Nullable LocalDate restatedOn) {

    public static final Basis REPORTED = new Basis(null);

    public static Basis restated(LocalDate on) {
        return new Basis(on);
    }

    /** The day whose map is used. */
    public LocalDate day(Period period) {
        return restatedOn == null ? period.lastDay() : restatedOn;
    }
}
