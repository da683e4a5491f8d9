package vn.gandan.reminders.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.DutyId;

/** One thing that an official is told about a duty. */
public record Notice(
        DutyId duty,
        String path,
        long account,
        Kind kind,
        LocalDate day,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable String words,
        @Nullable Instant at,
        boolean seen) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day on which she was told; that of an escalation is kept under the date it is about. */
    public LocalDate toldOn() {
        return at == null ? day : LocalDate.ofInstant(at, VIETNAM);
    }
}
