package vn.gandan.bench.internal;

import vn.gandan.bench.Timing;

/** Times one thing many times, after it has been done often enough to run as it does in use. */
final class Stopwatch {

    // By then the JVM has compiled what the page runs; fewer left the first tenth of the samples slower than the rest.
    private static final int BEFORE = 150;
    private static final int SAMPLES = 300;

    private Stopwatch() {}

    static Timing of(Runnable work) {
        for (int time = 0; time < BEFORE; time++) {
            work.run();
        }
        long[] taken = new long[SAMPLES];
        for (int time = 0; time < SAMPLES; time++) {
            long begun = System.nanoTime();
            work.run();
            taken[time] = System.nanoTime() - begun;
        }
        return Timing.of(taken);
    }
}
