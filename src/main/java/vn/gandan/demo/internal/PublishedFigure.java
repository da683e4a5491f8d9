package vn.gandan.demo.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.gandan.shared.Period;

/** A figure as a report published it for a unit and period: from which report, and what is said of it there. */
record PublishedFigure(String unit, String indicator, Period period, BigDecimal value, String source, String passage) {

    /** All figures of the reports beside the demo province's, each on its own unit and at the level it was told for. */
    static List<PublishedFigure> all() {
        var file = Objects.requireNonNull(PublishedFigure.class.getResourceAsStream("/vn/gandan/demo/published.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(PublishedFigure::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
