package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.READING_BUSY;
import static vn.gandan.reading.ReadingError.REPORT_NOT_FOUND;
import static vn.gandan.reading.ReadingError.REPORT_SECRET;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.reading.internal.Intake.Fault;
import vn.gandan.shared.Refusal;

/**
 * Reads what is handed in, in a thread of its own: letters on pictures take minutes to recognise. In memory alone, like the
 * files themselves, of which nothing may lie anywhere until it is known that they are not secret.
 */
@Component
class Intakes {

    private static final Logger log = LoggerFactory.getLogger(Intakes.class);

    /** Most reports are read before anybody would look at a page that says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_OF_ONE = 3;
    private static final int MOST = 20;

    private final Map<UUID, Intake> known = new ConcurrentHashMap<>();
    private final Map<UUID, Thread> running = new ConcurrentHashMap<>();
    private final SecrecyGuard guard;
    private final Rights rights;
    private final Access access;
    private final Clock clock;

    Intakes(SecrecyGuard guard, Rights rights, Access access, Clock clock) {
        this.guard = guard;
        this.rights = rights;
        this.access = access;
        this.clock = clock;
    }

    /** Begins to read, and waits a little: what is read by then is there at once. */
    Intake begin(List<Handed> files, String pasted) {
        forget();
        var intake = Intake.of(rights.reader().id(), clock.instant(), files.size(), pasted);
        var path = rights.path();
        if (mine().size() >= MOST_OF_ONE || running.size() >= MOST) {
            throw READING_BUSY.refuse();
        }
        known.put(intake.id(), intake);
        var work = access.inHerName(() -> read(intake.id(), files, path));
        var thread = Thread.ofPlatform()
                .daemon()
                .name("reading-" + intake.id())
                .uncaughtExceptionHandler((failed, bug) -> log.error("Reports were not read", bug))
                .unstarted(work);
        running.put(intake.id(), thread);
        thread.start();
        return awaited(intake.id(), thread);
    }

    private Intake awaited(UUID id, Thread thread) {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
        return get(id);
    }

    private void read(UUID id, List<Handed> files, String path) {
        try {
            for (var file : files) {
                change(id, intake -> intake.reading(file.name()));
                take(id, file, path);
                if (get(id).stopped()) {
                    return;
                }
            }
        } finally {
            change(id, Intake::end);
            running.remove(id);
        }
    }

    /** Of what was stopped meanwhile nothing is kept, and nothing told. A mistake of ours at one file ends at that file. */
    private void take(UUID id, Handed file, String path) {
        try {
            var report = file.report().get();
            if (!get(id).stopped()) {
                var arrived = guard.take(report, path);
                change(id, intake -> intake.took(arrived));
            }
        } catch (Refusal refusal) {
            if (refusal.code() == REPORT_SECRET) {
                change(id, Intake::withoutText);
            }
            failed(id, file, Problem.of(refusal));
        } catch (RuntimeException bug) {
            if (!get(id).stopped()) {
                log.error("A report was not read", bug);
            }
            failed(id, file, Problem.UNREAD);
        }
    }

    private void failed(UUID id, Handed file, Problem why) {
        change(id, intake -> intake.stopped() ? intake : intake.failed(new Fault(file.name(), why)));
    }

    private void change(UUID id, UnaryOperator<Intake> step) {
        known.computeIfPresent(id, (same, intake) -> step.apply(intake));
    }

    /** Hers alone. */
    Intake get(UUID id) {
        var intake = known.get(id);
        if (intake == null || intake.account() != rights.reader().id()) {
            throw REPORT_NOT_FOUND.refuse(id);
        }
        return intake;
    }

    /** Those of hers that are still being read, the latest first. */
    List<Intake> mine() {
        long account = rights.reader().id();
        return known.values().stream()
                .filter(intake -> intake.account() == account && !intake.over())
                .sorted(Comparator.comparing(Intake::begun).reversed())
                .toList();
    }

    void stop(UUID id) {
        get(id);
        change(id, Intake::stop);
        var thread = running.get(id);
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void forget() {
        var oldest = clock.instant().minus(KEPT);
        known.values().removeIf(intake -> intake.over() && intake.begun().isBefore(oldest));
    }
}
