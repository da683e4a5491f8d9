package vn.gandan.demo.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables that the demo is made from. */
final class DemoTable {

    private DemoTable() {}

    static <T> List<T> rows(String name, Function<NamedCsvRecord, T> row) {
        var file = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/vn/gandan/demo/" + name));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
