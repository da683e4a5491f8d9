package vn.gandan.bench.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Component;
import vn.gandan.bench.internal.FigureGround.Laid;

/**
 * The least that the database must do to hold the same rows: the figure table's columns and key in a plain table, without
 * partitions, row security, history, provenance or totals, filled over one connection.
 */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class PlainTables {

    private static final int ROWS_A_STATEMENT = 1000;

    private static final String COPIED = """
            create schema if not exists bench;
            create table bench.bare_copy (like reporting.figure including defaults,
                primary key (province_id, year, period_id, unit_id, indicator_id, item));
            """;

    private static final String UPSERTED = """
            create schema if not exists bench;
            create table bench.bare_upsert (like reporting.figure including defaults,
                primary key (province_id, year, period_id, unit_id, indicator_id, item));
            """;

    private final FlywayConnectionDetails owner;

    PlainTables(FlywayConnectionDetails owner) {
        this.owner = owner;
    }

    /** Nanoseconds that COPY takes for the year. */
    long copy(Laid laid, SampleYear year) {
        return inPlainTable(COPIED, connection -> {
            long begun = System.nanoTime();
            var copy =
                    new CopyManager(connection.unwrap(BaseConnection.class)).copyIn("copy bench.bare_copy from stdin");
            var lines = new StringBuilder();
            for (int month = 1; month <= year.months(); month++) {
                for (int hamlet = 0; hamlet < laid.hamlets().size(); hamlet++) {
                    lines.setLength(0);
                    lines(lines, laid, hamlet, month);
                    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
            }
            copy.endCopy();
            connection.commit();
            return System.nanoTime() - begun;
        });
    }

    private static void lines(StringBuilder lines, Laid laid, int hamlet, int month) {
        var unit = laid.hamlets().get(hamlet);
        var submission = new UUID(month, hamlet);
        for (int indicator = 0; indicator < SampleYear.INDICATORS; indicator++) {
            lines.append(unit.province())
                    .append('\t')
                    .append(SampleYear.YEAR)
                    .append('\t')
                    .append(month)
                    .append('\t');
            lines.append(unit.id())
                    .append('\t')
                    .append(indicator)
                    .append("\t\t")
                    .append(unit.path())
                    .append('\t');
            lines.append(SampleYear.value(indicator, hamlet, month))
                    .append('\t')
                    .append(submission)
                    .append('\t');
            lines.append(indicator + 1).append("\t2024-12-31 00:00:00+00\n");
        }
    }

    /** Nanoseconds that a bare upsert takes for the year, a thousand rows a statement, rewritten by the driver. */
    long upsert(Laid laid, SampleYear year) {
        return inPlainTable(UPSERTED, connection -> {
            long begun = System.nanoTime();
            try (var statement = connection.prepareStatement("""
                    insert into bench.bare_upsert values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (province_id, year, period_id, unit_id, indicator_id, item)
                    do update set value = excluded.value, submission_id = excluded.submission_id,
                                  row_number = excluded.row_number, entered_at = excluded.entered_at
                    """)) {
                int waiting = 0;
                for (int month = 1; month <= year.months(); month++) {
                    for (int hamlet = 0; hamlet < laid.hamlets().size(); hamlet++) {
                        for (int indicator = 0; indicator < SampleYear.INDICATORS; indicator++) {
                            bind(statement, laid, hamlet, indicator, month);
                            if (++waiting % ROWS_A_STATEMENT == 0) {
                                statement.executeBatch();
                                connection.commit();
                            }
                        }
                    }
                }
                statement.executeBatch();
            }
            connection.commit();
            return System.nanoTime() - begun;
        });
    }

    private static void bind(PreparedStatement statement, Laid laid, int hamlet, int indicator, int month)
            throws SQLException {
        var unit = laid.hamlets().get(hamlet);
        statement.setInt(1, unit.province().value());
        statement.setInt(2, SampleYear.YEAR);
        statement.setLong(3, month);
        statement.setLong(4, unit.id().value());
        statement.setInt(5, indicator);
        statement.setString(6, "");
        statement.setString(7, unit.path());
        statement.setBigDecimal(8, BigDecimal.valueOf(SampleYear.value(indicator, hamlet, month)));
        statement.setObject(9, new UUID(month, hamlet));
        statement.setInt(10, indicator + 1);
        statement.setTimestamp(11, Timestamp.from(Instant.EPOCH));
        statement.addBatch();
    }

    /** Bytes that one of those rows takes with its key. */
    double bytesARow(SampleYear year) {
        return query("select pg_total_relation_size('bench.bare_upsert')") / (double) year.figures();
    }

    /** Bytes of all that the figures take in the program: figures, history, sendings, totals, marks, filings, trail. */
    long bytesOfTheProgram() {
        return query("""
                select sum(pg_total_relation_size(relation.oid))
                from pg_class as relation
                join pg_namespace as schema on schema.oid = relation.relnamespace
                where relation.relkind = 'r' and schema.nspname in ('reporting', 'filings', 'audit')
                """);
    }

    private long query(String sql) {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private interface Work {
        long in(Connection connection) throws SQLException, IOException;
    }

    private long inPlainTable(String table, Work work) {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(table);
                connection.commit();
            }
            return work.in(connection);
        } catch (SQLException | IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Connection connection() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", Objects.requireNonNull(owner.getUsername()));
        settings.setProperty("password", Objects.requireNonNull(owner.getPassword()));
        settings.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(Objects.requireNonNull(owner.getJdbcUrl()), settings);
    }
}
