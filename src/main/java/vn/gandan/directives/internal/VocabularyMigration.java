package vn.gandan.directives.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Vocabulary;

/**
 * Loads the standard vocabulary into the database, again whenever it has changed. A row that was closed there is not
 * opened again, and a row that left the files stays: papers bear its symbol.
 */
@Component
class VocabularyMigration implements JavaMigration {

    private final Vocabulary vocabulary = Vocabulary.standard();

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "directives vocabulary";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        checksum.update(vocabulary.types().toString().getBytes(StandardCharsets.UTF_8));
        checksum.update(vocabulary.issuers().toString().getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        load(context.getConnection());
    }

    void load(Connection connection) throws SQLException {
        loadTypes(connection);
        loadIssuers(connection);
    }

    private void loadTypes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into directives.document_type as known
                    (code, system, name_vi, name_en, used_from, used_to, confirmed, source)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code, system, name_vi, used_from) do update set
                    name_en = excluded.name_en, used_to = coalesce(known.used_to, excluded.used_to),
                    confirmed = excluded.confirmed, source = excluded.source
                """)) {
            for (var type : vocabulary.types()) {
                bind(
                        statement,
                        type.code(),
                        type.system().name(),
                        type.nameVi(),
                        type.nameEn(),
                        type.from(),
                        type.to(),
                        type.confirmed(),
                        type.source());
            }
            statement.executeBatch();
        }
    }

    private void loadIssuers(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into directives.issuer_symbol as known
                    (code, system, form, level, name_vi, used_from, used_to, confirmed, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code, system, used_from) do update set
                    form = excluded.form, level = excluded.level, name_vi = excluded.name_vi,
                    used_to = coalesce(known.used_to, excluded.used_to),
                    confirmed = excluded.confirmed, source = excluded.source
                """)) {
            for (var issuer : vocabulary.issuers()) {
                bind(
                        statement,
                        issuer.code(),
                        issuer.system().name(),
                        issuer.form().name(),
                        issuer.level().name(),
                        issuer.nameVi(),
                        issuer.from(),
                        issuer.to(),
                        issuer.confirmed(),
                        issuer.source());
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
}
