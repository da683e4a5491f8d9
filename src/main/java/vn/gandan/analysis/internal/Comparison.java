package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Where.Link;

/** Figures of a period beside those of the period before and of the same period of last year (so sánh kỳ). */
public record Comparison(
        Frame frame,
        boolean units,
        List<Link> kinds,
        List<Link> groups,
        String now,
        @Nullable String before,
        @Nullable String yearBefore,
        List<Row> rows) {

    /** One indicator of the unit, or one unit. */
    public record Row(
            String name,
            String code,
            String measure,
            @Nullable String address,
            Cell now,
            Cell before,
            Cell yearBefore,
            boolean total) {}

    /** A figure; what became of it since, where it is an earlier one. */
    public record Cell(
            @Nullable String value,
            @Nullable String source,
            String reports,
            String difference,
            String change,
            String tone) {}
}
