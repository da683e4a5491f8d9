package vn.gandan.writing.batches;

/** How far a batch has come. */
public record Counts(int waiting, int composed, int kept, int failed) {

    public int seen() {
        return composed + kept + failed;
    }

    public int all() {
        return seen() + waiting;
    }
}
