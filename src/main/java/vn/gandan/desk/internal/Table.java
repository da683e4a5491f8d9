package vn.gandan.desk.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Measure;
import vn.gandan.analysis.Place;
import vn.gandan.indicators.Indicator;

/** The roll-up table: indicators across, the unit and those directly below it down. */
public record Table(Place place, List<Column> columns, List<Row> rows) {

    public Row total() {
        return rows.getFirst();
    }

    public List<Row> below() {
        return rows.subList(1, rows.size());
    }

    public boolean marked() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::composed);
    }

    /** One indicator, in the measure in which all its figures are shown; {@code under} is how the head calls it. */
    public record Column(
            Indicator indicator,
            String label,
            String under,
            Measure measure,
            String address,
            @Nullable String sorted,
            boolean drawn) {}

    /**
     * One unit. {@code down} is the table of the units below it; {@code inPlace} the same as rows to be put under this
     * one.
     */
    public record Row(
            Place place,
            int depth,
            @Nullable String down,
            @Nullable String inPlace,
            boolean missing,
            List<Cell> cells,
            String reported) {}

    /**
     * One figure. In a column that is drawn as well, {@code bar} is its length in thousandths of the longest; it is below
     * 0 where none is drawn.
     */
    public record Cell(
            @Nullable String value,
            @Nullable String source,
            String label,
            int bar,
            boolean drawn,
            boolean composed,
            boolean contradicted,
            boolean undivided) {}
}
