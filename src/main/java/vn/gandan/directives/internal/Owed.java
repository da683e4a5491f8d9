package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit owes to a paper, or did, as the page of the paper lists it. */
public record Owed(
        String address,
        String title,
        String unit,
        @Nullable String place,
        String status,
        boolean open,
        boolean paused,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable String evidenceAddress) {

    public boolean late(LocalDate today) {
        return open && !paused && dueOn != null && dueOn.isBefore(today);
    }
}
