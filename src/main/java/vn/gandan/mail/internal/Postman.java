package vn.gandan.mail.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/**
 * Carries letters that are due to the mail server. Any number may run at once, on this machine or another. A letter is
 * marked before the server hears of it, so that one whose postman died is known, and is never sent again by itself.
 */
@Component
class Postman {

    private static final String NAME = "postman";
    private static final ProvinceId NATION = new ProvinceId(0);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Organisation organisation;
    private final MailServer server;
    private final Clock clock;

    private final ReentrantLock walking = new ReentrantLock();
    private volatile boolean stopping;
    private Instant restsUntil = Instant.MIN;
    private int troubles;

    Postman(Outbox outbox, Organisation organisation, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.organisation = organisation;
        this.server = server;
        this.clock = clock;
    }

    // At a fixed rate: tasks with a fixed delay share one thread, where a slow mail server would hold up the totals.
    @Scheduled(fixedRateString = "${gandan.mail.every:10s}")
    void walk() {
        if (walking.tryLock()) {
            try {
                walk(country());
            } finally {
                walking.unlock();
            }
        }
    }

    private Scope country() {
        var paths = new ArrayList<>(Scope.closed(NAME).get(organisation::scopeOfCountry));
        paths.add("/" + NATION + "/");
        return new Scope(Actor.system(NAME), NATION, paths);
    }

    void walk(Scope everywhere) {
        var now = clock.instant();
        var longAgo = now.minus(server.lease());
        var provinces = everywhere.get(() -> outbox.provinces(now, longAgo));
        provinces.forEach(province -> in(province).run(() -> outbox.giveUp(province, longAgo)));
        if (!server.configured() || now.isBefore(restsUntil)) {
            return;
        }
        try (var line = server.line()) {
            for (var province : provinces) {
                if (!in(province).get(() -> deliver(province, line))) {
                    return;
                }
            }
        }
    }

    private static Scope in(ProvinceId province) {
        return Scope.system(province, NAME);
    }

    /** Until nothing is due; false where there is no use in going on. */
    private boolean deliver(ProvinceId province, MailLine line) {
        while (!stopping) {
            var taken = outbox.take(province, clock.instant());
            if (taken.isEmpty()) {
                return true;
            }
            var outcome = carry(taken.get(), line);
            outbox.settle(taken.get(), outcome, clock.instant());
            if (outcome.ofTheServer()) {
                rest();
                return false;
            }
            troubles = 0;
        }
        return false;
    }

    private Outcome carry(Envelope letter, MailLine line) {
        return outbox.recipient(letter).map(to -> line.carry(letter, to)).orElse(Outcome.of(Trouble.NO_ADDRESS));
    }

    // A server that is down or swallows letters would otherwise spoil one letter after the other.
    private void rest() {
        troubles++;
        var pause = Envelope.pause(troubles);
        restsUntil = clock.instant().plus(pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST);
    }

    /** The letter in hand is brought to its end first; the next one waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (walking.tryLock(server.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            walking.unlock();
        }
    }
}
