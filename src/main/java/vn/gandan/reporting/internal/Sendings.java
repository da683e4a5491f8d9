package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.KEY_USED_FOR_ANOTHER_BODY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.reporting.internal.SendingStore.Owner;

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

    /** The answer already given to this body; empty when it has to be worked on, for the first time or after a crash. */
    Optional<String> begin(Owner owner, String key, String bodyHash) {
        var now = Instant.now(clock);
        store.forget(owner, now.minus(KEPT));
        store.open(owner, key, bodyHash, now);
        var sending = store.find(owner, key).orElseThrow();
        if (!sending.bodyHash().equals(bodyHash)) {
            throw KEY_USED_FOR_ANOTHER_BODY.refuse(key);
        }
        return Optional.ofNullable(sending.answer());
    }

    void finish(Owner owner, String key, String answer) {
        store.answer(owner, key, answer);
    }
}
