package vn.gandan.demo.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import vn.gandan.shared.Period;

/** A figure as a report published it for a unit and period: from which report, and what is said of it there. */
record PublishedFigure(String unit, String indicator, Period period, BigDecimal value, String source, String passage) {

    /** All figures of the reports beside the demo province's, each on its own unit and at the level it was told for. */
    static List<PublishedFigure> all() {
        return DemoTable.rows("published.csv", PublishedFigure::of);
    }

    private static PublishedFigure of(NamedCsvRecord row) {
        return new PublishedFigure(
                row.getField("unit"),
                row.getField("indicator"),
                Period.parse(row.getField("period")),
                new BigDecimal(row.getField("value")),
                row.getField("source"),
                row.getField("passage"));
    }
}
