package vn.gandan.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The clock stood from a day on (tạm đình chỉ) until the day on which it went on; that day counts again. */
public record Pause(
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        @Nullable String document) {

    public boolean over(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean stillOpen() {
        return to == null;
    }
}
