package vn.gandan.writing.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A passage where it stands in a draft: under which section, at which place, and who wrote it last. */
record Placed(
        String section,
        int position,
        Passage passage,
        @Nullable String editedBy,
        @Nullable Instant editedAt,
        int version) {}
