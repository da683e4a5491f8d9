package vn.gandan.reviews.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reviews.Standing;

/** What there is to look at (hàng chờ duyệt): every form and period, and the filings of the one that is open. */
public record Queue(
        Reviewer reviewer,
        List<Standing> standings,
        @Nullable Bundle bundle) {

    public Queue {
        standings = List.copyOf(standings);
    }

    public int waiting() {
        return standings.stream().mapToInt(Standing::waiting).sum();
    }
}
