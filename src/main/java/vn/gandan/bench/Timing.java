package vn.gandan.bench;

import java.util.Arrays;

/** How long one thing took, again and again; in milliseconds. */
public record Timing(int samples, double p50, double p95) {

    public static Timing of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Timing(sorted.length, at(sorted, 50), at(sorted, 95));
    }

    /** The smallest sample that so many of a hundred do not exceed. */
    private static double at(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
