package vn.gandan.programmes;

/** How far something is, by what was shown (tiến độ theo minh chứng): of so many duties so many done, and how many late. */
public record Progress(int done, int total, int late) {

    public static final Progress NONE = new Progress(0, 0, 0);

    public Progress plus(Progress other) {
        return new Progress(done + other.done, total + other.total, late + other.late);
    }

    public boolean complete() {
        return total > 0 && done == total;
    }

    /** Whole percent, never 100 before all is done. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
