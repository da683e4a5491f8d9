package vn.gandan.writing.batches;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;

/**
 * A batch at work (lượt chạy). Immutable: each step returns the next state.
 *
 * @param before how many of its units had been seen when it began, if it goes on
 */
record Run(Batch batch, Instant begun, int before, boolean stopped) {

    Run stop() {
        return new Run(batch, begun, before, true);
    }

    /** How long the others will take at the pace so far; null before there is one. */
    @Nullable Duration left(Counts counts, Instant now) {
        int done = counts.seen() - before;
        return done <= 0
                ? null
                : Duration.between(begun, now).multipliedBy(counts.waiting()).dividedBy(done);
    }

    /** Two that make the same drafts would each not see those of the other. */
    boolean sameReports(ProvinceId province, UUID outline, Period period) {
        return batch.province().equals(province)
                && batch.outline().equals(outline)
                && batch.period().equals(period);
    }
}
