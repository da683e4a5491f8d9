package vn.gandan.bench;

/**
 * How many a second.
 *
 * @param share of what stands beside it that must be reached; 0: only shown
 */
public record Rate(String name, String over, double perSecond, String beside, double limitPerSecond, double share)
        implements Result {

    @Override
    public double ratio() {
        return perSecond / limitPerSecond;
    }

    @Override
    public boolean within() {
        return ratio() >= share;
    }

    @Override
    public String line() {
        return "%-26s %-52s %,12.0f a second   %.2f × %s (%,.0f a second)%s"
                .formatted(
                        name, over, perSecond, ratio(), beside, limitPerSecond, share > 0 ? ", at least " + share : "");
    }
}
