package vn.gandan.mail.internal;

import static vn.gandan.mail.internal.MailError.LETTER_NOT_FOUND;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.audit.Audit;
import vn.gandan.mail.Letter;
import vn.gandan.mail.Mail;
import vn.gandan.shared.ProvinceId;

/** Every step of a letter, each in a transaction of its own save the first, which is the caller's. */
@Service
@Transactional
class Outbox implements Mail {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final LetterStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Outbox(LetterStore store, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean send(Letter letter) {
        var account = reachable(letter.account());
        if (account.isEmpty()) {
            return false;
        }
        String path = access.placeOf(account.get());
        var id = new LetterId(ProvinceId.ofPath(path), UUID.randomUUID());
        boolean written = store.add(id, path, letter, clock.instant());
        if (written) {
            log.info("Letter {} to account {} written", id, letter.account());
        }
        return written;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waits(long account) {
        return store.waits(account);
    }

    /** Who gets it, as she can be reached today. */
    @Transactional(readOnly = true)
    Optional<Account> recipient(Envelope letter) {
        return reachable(letter.account());
    }

    private Optional<Account> reachable(long account) {
        return access.find(account).filter(found -> found.email() != null);
    }

    @Transactional(readOnly = true)
    List<ProvinceId> provinces(Instant now, Instant longAgo) {
        return store.provinces(now, longAgo);
    }

    /** Marks a due letter as being sent; the mark is committed before a word is said to the server. */
    Optional<Envelope> take(ProvinceId province, Instant now) {
        var taken = store.holdDue(province, now).map(due -> due.taken(now));
        taken.ifPresent(store::update);
        return taken;
    }

    void settle(Envelope taken, Outcome outcome, Instant now) {
        var before = hold(taken.id());
        var settled = before.after(taken.attempts(), outcome, now);
        if (!settled.equals(before)) {
            store.update(settled);
        }
        log.info("Letter {}, attempt {}: {}", taken.id(), taken.attempts(), outcome.state());
    }

    /** Letters that were taken long ago by a program that never came back to say what became of them. */
    void giveUp(ProvinceId province, Instant longAgo) {
        for (var taken : store.holdTakenBefore(province, longAgo)) {
            store.update(taken.abandoned());
            log.warn(
                    "Letter {}, attempt {}: the program stopped, nobody knows whether it was sent",
                    taken.id(),
                    taken.attempts());
        }
    }

    void sendAgain(LetterId id, int seen) {
        decide(hold(id).again(seen, clock.instant()), "LETTER_SENT_AGAIN");
    }

    void close(LetterId id, int seen) {
        decide(hold(id).closed(seen), "LETTER_CLOSED");
    }

    private Envelope hold(LetterId id) {
        return store.hold(id).orElseThrow(() -> LETTER_NOT_FOUND.refuse(id));
    }

    private void decide(Envelope decided, String act) {
        store.update(decided);
        audit.record(
                decided.id().province(),
                decided.path(),
                act,
                "letter " + decided.id().value(),
                Map.of());
        log.info("Letter {} by a person's decision: {}", decided.id(), decided.state());
    }
}
