package vn.gandan.bench;

/**
 * One thing measured, and beside it, in the same run, the least that the database needs for it: a plain query. Only their
 * ratio says something on another machine.
 *
 * @param over what it ran over
 * @param limit the p95 in milliseconds that it should keep on an idle machine
 */
public record Result(String name, String over, Timing measured, String beside, Timing least, int limit) {

    /** How many times the least it took, by the middle of each. */
    public double ratio() {
        return measured.p50() / least.p50();
    }

    public boolean within() {
        return measured.p95() <= limit;
    }
}
