package vn.gandan.writing.outlines;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.gandan.indicators.Indicator;

/** The codes of the catalogue as the program brings them. */
final class Catalogue {

    private Catalogue() {}

    static List<String> codes() {
        var file = Objects.requireNonNull(Indicator.class.getResourceAsStream("catalogue.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.getField("code")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
