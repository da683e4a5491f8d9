package vn.gandan.bench;

/** How much it takes up: bytes a figure, megabytes of memory. */
public record Amount(String name, String over, double measured, String unit, String beside, double least, double limit)
        implements Result {

    @Override
    public double ratio() {
        return measured / least;
    }

    @Override
    public boolean within() {
        return measured <= limit;
    }

    @Override
    public String line() {
        return "%-26s %-52s %,12.0f %s (limit %,.0f)   %.1f × %s (%,.0f)"
                .formatted(name, over, measured, unit, limit, ratio(), beside, least);
    }
}
