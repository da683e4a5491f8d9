package vn.gandan.bench.internal;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Speed;
import vn.gandan.bench.internal.FigureGround.Laid;

/** Sends a province's figures in by the API, as another program would. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Loading {

    /** Hamlets in one call: 10.000 rows. */
    private static final int HAMLETS_A_CALL = 100;

    /** Calls under way at once. */
    private static final int CALLS = 2;

    /** As often as there are hamlets enough. */
    private static final Stopwatch ONE_FORM = new Stopwatch(1700, 300);

    private final PlainQueries plain;

    Loading(PlainQueries plain) {
        this.plain = plain;
    }

    /** Nanoseconds from the first call until the last figure is in the totals. */
    long year(Laid laid, SampleYear year, Caller caller) {
        long begun = System.nanoTime();
        var room = new Semaphore(CALLS);
        var answers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int month = 1; month <= year.months(); month++) {
                for (int first = 0; first < laid.hamlets().size(); first += HAMLETS_A_CALL) {
                    int of = month;
                    int from = first;
                    int to = Math.min(from + HAMLETS_A_CALL, laid.hamlets().size());
                    room.acquireUninterruptibly();
                    answers.add(threads.submit(() -> {
                        try {
                            caller.post("text/csv", year.csv(laid.references().subList(from, to), from, of));
                        } finally {
                            room.release();
                        }
                    }));
                }
            }
            for (var answer : answers) {
                answer.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        awaitMerge();
        return System.nanoTime() - begun;
    }

    /** Until no mark waits in any province. */
    void awaitMerge() {
        Waiting.until(() -> !plain.marksWait());
    }

    /** One unit's form of a hundred figures, another one each time, nothing else going on. */
    Speed oneForm(Laid laid, SampleYear year, Caller caller) {
        return new Speed(
                "one form by the API",
                SampleYear.INDICATORS + " figures",
                ONE_FORM.of(time -> caller.post(
                        "application/json", year.json(laid.references().get(time), "2023-12", time))),
                "one primary-key read",
                ONE_FORM.of(time -> plain.figure(laid, time)),
                10,
                20);
    }
}
