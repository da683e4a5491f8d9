package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Where.Link;

/** Units, indicators and periods, two of them laid out as rows and columns, one held fast (bảng chéo). */
public record Pivot(
        Frame frame,
        List<Link> layouts,
        List<Link> groups,
        List<Link> levels,
        List<Link> steps,
        String corner,
        String held,
        List<Head> columns,
        List<Row> rows,
        @Nullable String note,
        Pages pages) {

    /** What a row or column stands for; under it its measure. */
    public record Head(String name, String under, boolean total) {}

    /** One row. */
    public record Row(Head head, List<Cell> cells) {}

    /** One figure, with how many reported. */
    public record Cell(
            @Nullable String value, @Nullable String source, String reports, boolean partial, boolean composed) {}
}
