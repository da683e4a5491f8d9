package vn.gandan.writing.drafts;

import java.time.Instant;
import java.util.List;

/**
 * A draft as it stood at a moment before (bản lưu).
 *
 * @param number from one on
 */
record DraftVersion(int number, Drafts.Why why, String actor, Instant madeAt, List<Placed> placed) {

    DraftVersion {
        placed = List.copyOf(placed);
    }
}
