package vn.gandan.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a duty's history (nhật ký nhiệm vụ): who did what to it, in which words, by which document. */
public record DutyEvent(
        Kind kind,
        Instant at,
        String actor,
        @Nullable String words,
        @Nullable String document,
        @Nullable LocalDate day) {

    /** What can happen to a duty; the names are stored. */
    public enum Kind {
        OPENED,
        STARTED,
        DONE,
        ACCEPTED,
        RETURNED,
        REOPENED,
        ASSIGNED,
        TRANSFERRED,
        EXTENSION_ASKED,
        EXTENSION_REFUSED,
        EXTENDED,
        PAUSED,
        RESUMED,
        RECOUNTED,
        SOURCE_MOVED,
        COMMENTED,
        WITHDRAWN
    }
}
