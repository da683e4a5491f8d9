package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Where.Link;
import vn.gandan.indicators.Change;

/** How one indicator went for one or several units, step by step, beside the year before (diễn biến). */
public record Series(
        Frame frame,
        Measure measure,
        String step,
        List<Head> units,
        List<Row> rows,
        @Nullable String wide,
        @Nullable String narrow,
        String finding,
        List<Link> more,
        List<Link> candidates) {

    /** A unit that is drawn; {@code without} is the address of the rest. */
    public record Head(
            String name, String reference, @Nullable String without) {}

    /** One step of all units. */
    public record Row(String period, List<Cell> cells) {}

    /** One unit's value then and a year before, with how many reported. */
    public record Cell(
            @Nullable String value,
            @Nullable String source,
            String reports,
            @Nullable String note,
            @Nullable String before,
            Change change,
            String said) {}

    public boolean empty() {
        return wide == null;
    }
}
