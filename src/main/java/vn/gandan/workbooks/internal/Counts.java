package vn.gandan.workbooks.internal;

/** Figures that a workbook brings: số mới, số đổi, số bỏ, số giữ nguyên. */
public record Counts(int fresh, int changed, int withdrawn, int unchanged) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts and(Counts other) {
        return new Counts(
                fresh + other.fresh, changed + other.changed, withdrawn + other.withdrawn, unchanged + other.unchanged);
    }

    boolean any() {
        return fresh + changed + withdrawn > 0;
    }
}
