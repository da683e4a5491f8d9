package vn.gandan.writing.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a draft would have otherwise in it (góp ý).
 *
 * @param passage key of the paragraph; null: of the draft as a whole
 * @param settledBy who has done what it asks, or decided not to; null: nobody yet
 */
record Remark(
        UUID id,
        @Nullable String passage,
        String words,
        String actor,
        Instant madeAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    boolean open() {
        return settledAt == null;
    }
}
