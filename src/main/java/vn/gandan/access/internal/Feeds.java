package vn.gandan.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Account;
import vn.gandan.audit.Audit;

/** Opens calendars to programs that cannot sign in, by a secret address, and closes them again. */
@Service
@Transactional
class Feeds {

    private static final Logger log = LoggerFactory.getLogger(Feeds.class);

    private final FeedStore store;
    private final Standings standings;
    private final Audit audit;
    private final Clock clock;

    Feeds(FeedStore store, Standings standings, Audit audit, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    String open(Account account) {
        String secret = Secrets.feed();
        store.put(account.id(), Secrets.sha256(secret), clock.instant());
        record(account, "FEED_OPENED");
        log.info("Calendar of account {} opened", account.id());
        return secret;
    }

    void close(Account account) {
        if (store.remove(account.id())) {
            record(account, "FEED_CLOSED");
            log.info("Calendar of account {} closed", account.id());
        }
    }

    @Transactional(readOnly = true)
    Optional<Instant> openSince(Account account) {
        return store.openedAt(account.id());
    }

    @Transactional(readOnly = true)
    Optional<Member> bySecret(String secret) {
        return store.byHash(Secrets.sha256(secret));
    }

    private void record(Account account, String act) {
        var standing = standings.of(account);
        audit.record(standing.province(), standing.path(), act, "account " + account.id(), Map.of());
    }
}
