package vn.gandan.bench;

import org.jspecify.annotations.Nullable;

/**
 * How long somebody waits.
 *
 * @param limit the p95 in milliseconds that it should keep on an idle machine
 * @param middle the same for the p50; null: none was set
 */
public record Speed(
        String name,
        String over,
        Timing measured,
        String beside,
        Timing least,
        @Nullable Integer middle,
        int limit) implements Result {

    public Speed(String name, String over, Timing measured, String beside, Timing least, int limit) {
        this(name, over, measured, beside, least, null, limit);
    }

    @Override
    public double ratio() {
        return measured.p50() / least.p50();
    }

    @Override
    public boolean within() {
        return measured.p95() <= limit && (middle == null || measured.p50() <= middle);
    }

    @Override
    public String line() {
        return "%-26s %-52s first %7.1f  p50 %7.1f  p95 %7.1f ms (limit %s%d)   %.1f × %s (%.2f ms)"
                .formatted(
                        name,
                        over,
                        measured.first(),
                        measured.p50(),
                        measured.p95(),
                        middle == null ? "" : "p50 " + middle + ", ",
                        limit,
                        ratio(),
                        beside,
                        least.p50());
    }

    /** For the longest wait, where nobody may wait longer than the limit. */
    public Speed longest() {
        var worst = new Timing(
                measured.samples(), measured.first(), measured.p50(), measured.longest(), measured.longest());
        return new Speed(name, over, worst, beside, least, middle, limit);
    }
}
