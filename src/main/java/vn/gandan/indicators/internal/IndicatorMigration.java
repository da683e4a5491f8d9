package vn.gandan.indicators.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;

/**
 * Loads the catalogue's two files into the database, again whenever one of them has changed. A row that left a file
 * stays: figures may stand on it.
 */
@Component
class IndicatorMigration implements JavaMigration {

    private static final String UNCONFIRMED = "unconfirmed";

    private final String indicators = read("catalogue.csv");
    private final String categories = read("categories.csv");

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "indicators catalogue";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        checksum.update(indicators.getBytes(StandardCharsets.UTF_8));
        checksum.update(categories.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        loadIndicators(context.getConnection());
        loadCategories(context.getConnection());
    }

    private void loadIndicators(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into indicators.indicator (
                    indicator_id, code, group_name, name_vi, name_en, measure, over_units, over_time,
                    numerator, denominator, collected_at, counted_from_tree, confirmed, source, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (indicator_id) do update set
                    code = excluded.code, group_name = excluded.group_name, name_vi = excluded.name_vi,
                    name_en = excluded.name_en, measure = excluded.measure, over_units = excluded.over_units,
                    over_time = excluded.over_time, numerator = excluded.numerator, denominator = excluded.denominator,
                    collected_at = excluded.collected_at, counted_from_tree = excluded.counted_from_tree,
                    confirmed = excluded.confirmed, source = excluded.source, notes = excluded.notes
                """)) {
            for (var row : rows(indicators)) {
                bind(
                        statement,
                        Integer.valueOf(row.getField("number")),
                        row.getField("code"),
                        row.getField("group"),
                        row.getField("name_vi"),
                        row.getField("name_en"),
                        row.getField("measure"),
                        constant(row.getField("over_units")),
                        constant(row.getField("over_time")),
                        connection.createArrayOf("text", codes(row.getField("numerator"))),
                        connection.createArrayOf("text", codes(row.getField("denominator"))),
                        constant(row.getField("collected_at")),
                        row.getField("counted_from_tree").equals("yes"),
                        !row.getField("notes").contains(UNCONFIRMED),
                        absentIfEmpty(row.getField("source")),
                        absentIfEmpty(row.getField("notes")));
            }
            statement.executeBatch();
        }
    }

    private void loadCategories(Connection connection) throws SQLException {
        var positions = new HashMap<String, Integer>();
        try (var statement = connection.prepareStatement("""
                insert into indicators.category (indicator_id, code, position, name_vi, name_en)
                select indicator_id, ?, ?, ?, ? from indicators.indicator where code = ?
                on conflict (indicator_id, code) do update set
                    position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en
                """)) {
            for (var row : rows(categories)) {
                bind(
                        statement,
                        row.getField("code"),
                        positions.merge(row.getField("indicator"), 1, Integer::sum),
                        row.getField("name_vi"),
                        row.getField("name_en"),
                        row.getField("indicator"));
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(String name) {
        try (var file = Objects.requireNonNull(Indicator.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String[] codes(String sum) {
        return sum.isEmpty() ? new String[0] : sum.split("\\+");
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
