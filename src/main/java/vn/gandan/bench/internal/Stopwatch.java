package vn.gandan.bench.internal;

import java.util.function.IntConsumer;
import vn.gandan.bench.Timing;

/** Times one thing many times, after it has been done often enough to run as it does in use. */
record Stopwatch(int before, int samples) {

    // By then the JVM has compiled what a page runs; fewer left the first tenth of the samples slower than the rest.
    static final Stopwatch THOROUGH = new Stopwatch(150, 300);

    /** For what takes a few milliseconds, on a server that has been at work: the JVM goes on compiling for thousands of calls. */
    static final Stopwatch WARM = new Stopwatch(3000, 300);

    /** For what takes a tenth of a second and more. */
    static final Stopwatch PATIENT = new Stopwatch(40, 100);

    Timing of(Runnable work) {
        return of(ignored -> work.run());
    }

    /** The same for work that must be another each time: it is told which time it is. */
    Timing of(IntConsumer work) {
        long first = timed(work, 0);
        for (int time = 1; time < before; time++) {
            work.accept(time);
        }
        long[] taken = new long[samples];
        for (int time = 0; time < samples; time++) {
            taken[time] = timed(work, before + time);
        }
        return Timing.of(first, taken);
    }

    private static long timed(IntConsumer work, int time) {
        long begun = System.nanoTime();
        work.accept(time);
        return System.nanoTime() - begun;
    }
}
