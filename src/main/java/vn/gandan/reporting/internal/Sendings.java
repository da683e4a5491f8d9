package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.KEY_USED_FOR_ANOTHER_BODY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.reporting.internal.SendingStore.Owner;
import vn.gandan.reporting.internal.SendingStore.Sending;
import vn.gandan.shared.Durability;

/** Makes sending the same body under the same key again give the same answer, for 30 days. */
@Service
@Transactional(label = Durability.WITH_A_LATER_COMMIT)
class Sendings {

    private static final Duration KEPT = Duration.ofDays(30);

    private final SendingStore store;
    private final Clock clock;

    Sendings(SendingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Its answer is null when it has to be worked on, for the first time or after a crash. Its time tells it from a later
     * one under the same key, sent when this one has been forgotten.
     */
    Sending begin(Owner owner, String key, String bodyHash) {
        var now = Instant.now(clock);
        var sending = store.open(owner, key, bodyHash, now, now.minus(KEPT))
                .or(() -> store.find(owner, key))
                .orElseThrow();
        if (!sending.bodyHash().equals(bodyHash)) {
            throw KEY_USED_FOR_ANOTHER_BODY.refuse(key);
        }
        return sending;
    }

    /** The first answer is the answer, also to whoever sent the same at the same time. */
    String finish(Owner owner, String key, String answer) {
        return store.answer(owner, key, answer).orElse(answer);
    }
}
