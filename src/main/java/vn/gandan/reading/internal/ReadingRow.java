package vn.gandan.reading.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** A report in the list of those that were handed in: whose it is, and how far somebody came with it. */
public record ReadingRow(
        UUID id,
        String name,
        @Nullable UnitId unit,
        @Nullable Period period,
        String handedBy,
        Instant handedAt,
        int found,
        int seen,
        int accepted,
        int written) {

    public String address() {
        return "/readings/report?id=" + id;
    }

    /** Chưa xem, đang xem, đã xem hết, đã ghi. */
    public enum State {
        UNSEEN,
        BEGUN,
        SEEN,
        WRITTEN
    }

    public State state() {
        if (seen == 0 && found > 0) {
            return State.UNSEEN;
        }
        if (seen < found) {
            return State.BEGUN;
        }
        return accepted == 0 && written > 0 ? State.WRITTEN : State.SEEN;
    }
}
