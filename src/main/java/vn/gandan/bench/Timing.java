package vn.gandan.bench;

import java.util.Arrays;

/**
 * How long one thing took, again and again; in milliseconds. {@code first} is the first time of all, with cold caches and
 * code that the JVM has not compiled yet; the others were taken when it ran as it does in use.
 */
public record Timing(int samples, double first, double p50, double p95, double longest) {

    public static Timing of(long first, long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Timing(sorted.length, first / 1e6, at(sorted, 50), at(sorted, 95), at(sorted, 100));
    }

    /** The smallest sample that so many of a hundred do not exceed. */
    private static double at(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
