package vn.gandan.duties.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Rule;

/**
 * Brings the release's rules and days into the database, again whenever one of the files has changed: a line that is new
 * closes the row of the release before it, and leaves alone what an administrator added or took back.
 */
@Component
class LawMigration implements JavaMigration {

    private final String rules = read("rules.csv");
    private final String days = read("days.csv");

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "duties rules and days";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        checksum.update(rules.getBytes(StandardCharsets.UTF_8));
        checksum.update(days.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        bring(context.getConnection(), rules, days);
    }

    static void bring(Connection connection, String rules, String days) throws SQLException {
        bringRules(connection, rows(rules));
        bringDays(connection, rows(days));
    }

    private static void bringRules(Connection connection, List<NamedCsvRecord> rows) throws SQLException {
        try (var closing = connection.prepareStatement("""
                        update duties.rule as former set closed_at = now()
                        where former.code = ? and former.valid = daterange(?::date, ?::date, '[]')
                          and former.closed_at is null and former.release <> ?
                        """);
                var adding = connection.prepareStatement("""
                        insert into duties.rule (
                            code, valid, release, subject, trigger, kind, amount, unit, remote_amount, rolls,
                            extension_times, extension_amount, extension_document, citation, confirmed, severity,
                            added_at)
                        select code, valid, release, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now()
                        from (values (?, daterange(?::date, ?::date, '[]'), ?)) as given (code, valid, release)
                        where not exists (
                            select from duties.rule as known
                            where known.release = given.release
                               or known.code = given.code and known.valid = given.valid and known.closed_at is null)
                        """)) {
            for (var row : rows) {
                var code = row.getField("code");
                var from = day(row.getField("from"));
                var to = day(row.getField("to"));
                var print = print(row);
                run(closing, code, from, to, print);
                run(
                        adding,
                        row.getField("subject"),
                        row.getField("trigger"),
                        row.getField("kind"),
                        number(row.getField("amount")),
                        row.getField("unit"),
                        number(row.getField("remote_amount")),
                        yes(row.getField("rolls")),
                        number(row.getField("extension_times")),
                        number(row.getField("extension_amount")),
                        row.getField("extension_document").isEmpty() ? null : yes(row.getField("extension_document")),
                        row.getField("citation"),
                        yes(row.getField("confirmed")),
                        row.getField("severity"),
                        code,
                        from,
                        to,
                        print);
            }
        }
    }

    private static void bringDays(Connection connection, List<NamedCsvRecord> rows) throws SQLException {
        try (var closing = connection.prepareStatement("""
                        update duties.special_day set closed_at = now(), closed_by = 'release'
                        where day = ? and closed_at is null and release <> ?
                        """);
                var adding = connection.prepareStatement("""
                        insert into duties.special_day (day, release, works, name, basis, confirmed, added_at, added_by)
                        select day, release, ?, ?, ?, ?, now(), 'release'
                        from (values (?::date, ?)) as given (day, release)
                        where not exists (
                            select from duties.special_day as known
                            where known.release = given.release
                               or known.day = given.day and known.closed_at is null)
                        """)) {
            for (var row : rows) {
                var day = LocalDate.parse(row.getField("day"));
                var print = print(row);
                run(closing, day, print);
                run(
                        adding,
                        yes(row.getField("works")),
                        row.getField("name"),
                        row.getField("basis"),
                        yes(row.getField("confirmed")),
                        day,
                        print);
            }
        }
    }

    private static void run(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.executeUpdate();
    }

    /** Of the whole line, so that whatever changes in it is another row. */
    private static String print(NamedCsvRecord row) {
        var checksum = new CRC32();
        checksum.update(String.join("|", row.getFields()).getBytes(StandardCharsets.UTF_8));
        return row.getField(0) + " " + Long.toHexString(checksum.getValue());
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(String name) {
        try (var file = Objects.requireNonNull(Rule.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static boolean yes(String text) {
        return text.equals("yes");
    }
}
