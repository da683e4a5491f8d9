package vn.gandan.bench.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** The last evening of a month: 200 hamlets send within one second while the pages of those above are read. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Rush {

    private static final int HAMLETS = 200;
    private static final int LONGEST_WAIT = 1000;

    private final PlainQueries plain;
    private final Organisation organisation;

    Rush(PlainQueries plain, Organisation organisation) {
        this.plain = plain;
        this.organisation = organisation;
    }

    List<Speed> run(Laid laid, SampleYear year, Caller caller) {
        var visitor = new Visitor(caller.program());
        visitor.signIn(FigureGround.LOGIN, FigureGround.PASSWORD);
        var province = totals(laid.province());
        var commune = totals(communeOf(laid.hamlets().getFirst()));
        visitor.page(province);
        visitor.page(commune);
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
            var above = threads.submit(() -> reading(visitor, province, begin, sending));
            var beside = threads.submit(() -> reading(visitor, commune, begin, sending));
            begin.countDown();
            var sendings = waits(sent);
            sending.set(false);
            return List.of(
                    speed("sending a form", sendings),
                    speed("reading the province meanwhile", above.get()),
                    speed("reading a commune meanwhile", beside.get()));
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Unit communeOf(Unit hamlet) {
        var commune = Objects.requireNonNull(hamlet.parent());
        return Scope.closed("bench")
                .get(() -> organisation.find(commune, hamlet.on()).orElseThrow());
    }

    private static String totals(Unit unit) {
        return "/totals?unit=" + unit.reference() + "&period=2023-11";
    }

    /** Again and again while hamlets send. */
    private static List<Long> reading(Visitor visitor, String address, CountDownLatch begin, AtomicBoolean sending)
            throws InterruptedException {
        var waits = new ArrayList<Long>();
        begin.await();
        do {
            waits.add(took(() -> visitor.page(address)));
        } while (sending.get());
        return waits;
    }

    private Speed speed(String over, List<Long> waits) {
        var timing = Timing.of(
                waits.getFirst(), waits.stream().mapToLong(Long::longValue).toArray());
        return new Speed(
                        "200 hamlets in one second",
                        over,
                        timing,
                        "a plain count",
                        new Stopwatch(2, 5).of(plain::marksWait),
                        LONGEST_WAIT)
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
