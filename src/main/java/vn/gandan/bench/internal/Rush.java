package vn.gandan.bench.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Speed;
import vn.gandan.bench.Timing;
import vn.gandan.bench.internal.FigureGround.Laid;

/** The last evening of a month: 200 hamlets send within one second while the pages of those above are read. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Rush {

    private static final int HAMLETS = 200;
    private static final int LONGEST_WAIT = 1000;

    private final PlainQueries plain;

    Rush(PlainQueries plain) {
        this.plain = plain;
    }

    List<Speed> run(Laid laid, SampleYear year, Caller caller) {
        var visitor = new Visitor(caller.program());
        visitor.signIn(FigureGround.LOGIN, FigureGround.PASSWORD);
        var address = "/totals?unit=" + laid.province().reference() + "&period=2023-11";
        visitor.page(address);
        var sending = new AtomicBoolean(true);
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Long>>();
            for (int hamlet = 0; hamlet < HAMLETS; hamlet++) {
                var body = year.json(laid.references().get(hamlet), "2023-11", hamlet);
                var after = Duration.ofSeconds(1).multipliedBy(hamlet).dividedBy(HAMLETS);
                sent.add(threads.submit(() -> {
                    begin.await();
                    Thread.sleep(after);
                    return took(() -> caller.post("application/json", body));
                }));
            }
            var read = threads.submit(() -> {
                var waits = new ArrayList<Long>();
                begin.await();
                do {
                    waits.add(took(() -> visitor.page(address)));
                } while (sending.get());
                return waits;
            });
            begin.countDown();
            var sendings = waits(sent);
            sending.set(false);
            return List.of(
                    speed("200 hamlets in one second", "sending a form", sendings),
                    speed("200 hamlets in one second", "reading the province meanwhile", read.get()));
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Speed speed(String name, String over, List<Long> waits) {
        var timing = Timing.of(
                waits.getFirst(), waits.stream().mapToLong(Long::longValue).toArray());
        return new Speed(name, over, timing, "a plain count", new Stopwatch(2, 5).of(plain::marksWait), LONGEST_WAIT)
                .longest();
    }

    private static List<Long> waits(List<Future<Long>> sent) throws InterruptedException, ExecutionException {
        var waits = new ArrayList<Long>();
        for (var one : sent) {
            waits.add(one.get());
        }
        return waits;
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}
