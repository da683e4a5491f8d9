package vn.gandan.writing.batches;

import static vn.gandan.writing.WritingError.BATCH_BUSY;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.writing.batches.BatchUnit.Problem;
import vn.gandan.writing.batches.Places.Communes;
import vn.gandan.writing.drafts.Beginnings;
import vn.gandan.writing.drafts.Beginnings.Begun;
import vn.gandan.writing.outlines.KeptOutline;

/**
 * Composes batches, each in a thread of its own and in the name of whoever asked for it. What is done stands in the database;
 * a batch that was stopped, or whose program was, goes on where somebody says so.
 */
@Component
class BatchWork implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(BatchWork.class);

    /** Units whose figures are read together: enough that reading costs little, few enough to be held in memory. */
    private static final int TOGETHER = 40;

    private static final int MOST = 4;
    private static final Duration LAST_UNIT = Duration.ofSeconds(10);

    private final Map<UUID, Run> running = new ConcurrentHashMap<>();
    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();
    private final Batches batches;
    private final Beginnings beginnings;
    private final Access access;
    private final Clock clock;

    BatchWork(Batches batches, Beginnings beginnings, Access access, Clock clock) {
        this.batches = batches;
        this.beginnings = beginnings;
        this.access = access;
        this.clock = clock;
    }

    /** One at a time comes in, or two would each find room. */
    synchronized Batch begin(UUID outline, Period period, Communes communes) {
        refuseBeside(outline, period);
        var batch = batches.open(outline, period, communes);
        start(batch);
        return batch;
    }

    /** Composes what waits still, and tries again what could not be composed. */
    synchronized void goOn(Batch batch) {
        if (!running.containsKey(batch.id())) {
            refuseBeside(batch.outline(), batch.period());
            batches.waitAgain(batch);
            start(batch);
        }
    }

    private void refuseBeside(UUID outline, Period period) {
        var province = Scope.required().province();
        if (running.size() >= MOST
                || running.values().stream().anyMatch(run -> run.sameReports(province, outline, period))) {
            throw BATCH_BUSY.refuse();
        }
    }

    private void start(Batch batch) {
        var run = new Run(batch, clock.instant(), batches.counts(batch).seen(), false);
        running.put(batch.id(), run);
        var thread = Thread.ofPlatform()
                .daemon()
                .name("batch-" + batch.id())
                .uncaughtExceptionHandler((failed, bug) -> log.error("Batch {} broke off", batch.id(), bug))
                .unstarted(access.inHerName(() -> run(batch)));
        threads.put(batch.id(), thread);
        thread.start();
    }

    private void run(Batch batch) {
        try {
            var outline = batches.outline(batch);
            var units = batches.next(batch, TOGETHER);
            while (!units.isEmpty() && goesOn(batch)) {
                for (var begun : composed(batch, outline, batches.withoutDraft(batch, units))) {
                    if (goesOn(batch)) {
                        keep(batch, begun);
                    }
                }
                units = batches.next(batch, TOGETHER);
            }
            log.info("Batch {} is over: {}", batch.id(), batches.counts(batch));
        } finally {
            running.remove(batch.id());
            threads.remove(batch.id());
        }
    }

    private boolean goesOn(Batch batch) {
        return running(batch).filter(run -> !run.stopped()).isPresent();
    }

    /** What cannot be read for one unit must not keep the others from theirs: then each is read alone. */
    private List<Begun> composed(Batch batch, KeptOutline outline, List<Unit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        try {
            return beginnings.compose(outline, units, batch.period(), null);
        } catch (RuntimeException failed) {
            if (units.size() == 1) {
                batches.fail(batch, units.getFirst(), problem(batch, failed));
                return List.of();
            }
            return units.stream()
                    .flatMap(unit -> composed(batch, outline, List.of(unit)).stream())
                    .toList();
        }
    }

    private void keep(Batch batch, Begun begun) {
        try {
            batches.keep(batch, begun);
        } catch (RuntimeException failed) {
            batches.fail(batch, begun.unit(), problem(batch, failed));
        }
    }

    private static Problem problem(Batch batch, RuntimeException failed) {
        if (failed instanceof Refusal refusal) {
            return Problem.of(refusal);
        }
        log.error("A report of batch {} was not composed", batch.id(), failed);
        return Problem.OURS;
    }

    Optional<Run> running(Batch batch) {
        return Optional.ofNullable(running.get(batch.id()));
    }

    /** After the unit that it is at. */
    void stop(Batch batch) {
        running.computeIfPresent(batch.id(), (same, run) -> run.stop());
    }

    @Override
    public void destroy() throws InterruptedException {
        running.replaceAll((batch, run) -> run.stop());
        for (var thread : threads.values()) {
            thread.join(LAST_UNIT);
        }
    }
}
