package vn.gandan.writing.batches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch has come, and what came of it.
 *
 * @param left how long it will take yet, in words; null where nobody can say
 * @param stopping whether it ends after the unit that it is at
 */
public record BatchPage(
        String id,
        String address,
        String title,
        String period,
        String made,
        Counts counts,
        boolean running,
        boolean stopping,
        @Nullable String left,
        boolean mayWrite,
        List<Failed> failed,
        List<Row> rows) {

    public record Failed(String unit, String why) {}

    public record Row(String unit, String address, boolean kept) {}

    public int percent() {
        return counts.all() == 0 ? 0 : 100 * counts.seen() / counts.all();
    }
}
