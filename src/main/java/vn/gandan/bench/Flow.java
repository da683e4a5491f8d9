package vn.gandan.bench;

/**
 * How many megabytes a second on one core.
 *
 * @param least what must be reached
 */
public record Flow(String name, String over, double perSecond, String beside, double limitPerSecond, double least)
        implements Result {

    /** The share of what stands beside it that was reached. */
    @Override
    public double ratio() {
        return perSecond / limitPerSecond;
    }

    @Override
    public boolean within() {
        return perSecond >= least;
    }

    @Override
    public String line() {
        return "%-26s %-52s %10.1f MB a second (at least %.0f)   %.2f × %s (%.1f MB a second)"
                .formatted(name, over, perSecond, least, ratio(), beside, limitPerSecond);
    }
}
