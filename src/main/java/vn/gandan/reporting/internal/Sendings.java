package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.KEY_USED_FOR_ANOTHER_BODY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.reporting.internal.SendingStore.Owner;
import vn.gandan.reporting.internal.SendingStore.Sending;

/** Makes sending the same body under the same key again give the same answer, for 30 days. */
@Service
@Transactional
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
        store.forget(owner, now.minus(KEPT));
        store.open(owner, key, bodyHash, now);
        var sending = store.find(owner, key).orElseThrow();
        if (!sending.bodyHash().equals(bodyHash)) {
            throw KEY_USED_FOR_ANOTHER_BODY.refuse(key);
        }
        return sending;
    }

    /** The first answer is the answer, also to whoever sent the same at the same time. */
    String finish(Owner owner, String key, String answer) {
        store.answer(owner, key, answer);
        return store.find(owner, key).map(Sending::answer).orElse(answer);
    }
}
