package vn.gandan.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;

/** Proof that the trail was not altered: every hash and every chain is computed again. */
public interface Verification {

    /** The state of each province's trail; province 0 is the country's own. */
    List<Trail> verify();

    /** The state of one province's trail. */
    Trail verify(ProvinceId province);

    /** What one trail came to: how much of it stands, the end of its chain, and the first thing wrong with it. */
    record Trail(
            ProvinceId province,
            long sealed,
            String chain,
            @Nullable Break broken) {

        public boolean intact() {
            return broken == null;
        }
    }

    /** The first broken row: the entry with what is still known of it, and its place in the chain. */
    record Break(
            Kind kind,
            @Nullable Long seq,
            @Nullable UUID entry,
            @Nullable Instant at) {}

    /**
     * An entry differs from its hash; an entry in the chain is gone; a link is gone, or differs from what it links; the
     * chain ends before or after the end noted; an entry was never sealed; the queue names an entry that is gone.
     */
    enum Kind {
        ENTRY_ALTERED,
        ENTRY_MISSING,
        SEAL_MISSING,
        SEAL_ALTERED,
        END_ALTERED,
        NEVER_SEALED,
        WAITING_MISSING
    }
}
