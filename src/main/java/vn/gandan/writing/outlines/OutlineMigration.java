package vn.gandan.writing.outlines;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings the release's outlines into the database, again whenever a text has changed: as the next version, but not over what
 * people made of an outline, nor into one that they ended.
 */
@Component
class OutlineMigration implements JavaMigration {

    /** Who wrote the versions that came with a release. */
    static final String RELEASE = "release";

    private final Map<String, String> texts = OutlineFiles.texts();

    /** None: Flyway repeats what has no version whenever its checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "outlines of reports";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        texts.values().forEach(text -> checksum.update(text.getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var each : texts.entrySet()) {
            bring(context.getConnection(), each.getKey(), each.getValue());
        }
    }

    static void bring(Connection connection, String code, String text) throws SQLException {
        var outline = OutlineReader.read(text).outline();
        var id = UUID.nameUUIDFromBytes(("outline " + code).getBytes(StandardCharsets.UTF_8));
        try (var newest = connection.prepareStatement("""
                select outline.ended_at, version.number, version.content, version.keys, version.actor
                from writing.outline
                join writing.outline_version version on version.outline_id = outline.id
                where outline.id = ?
                order by version.number desc
                limit 1
                """)) {
            newest.setObject(1, id);
            try (var row = newest.executeQuery()) {
                if (!row.next()) {
                    open(connection, id, code);
                    add(connection, id, 1, outline);
                    return;
                }
                boolean ofPeople = row.getTimestamp("ended_at") != null
                        || !row.getString("actor").equals(RELEASE);
                if (ofPeople || row.getString("content").equals(OutlineText.of(outline))) {
                    return;
                }
                var keys = Arrays.asList((String[]) row.getArray("keys").getArray());
                var before = OutlineReader.read(row.getString("content"), keys);
                add(connection, id, row.getInt("number") + 1, Keys.kept(before, outline));
            }
        }
    }

    private static void open(Connection connection, UUID id, String code) throws SQLException {
        try (var opening = connection.prepareStatement("insert into writing.outline (id, code) values (?, ?)")) {
            opening.setObject(1, id);
            opening.setString(2, code);
            opening.executeUpdate();
        }
    }

    private static void add(Connection connection, UUID id, int number, Outline outline) throws SQLException {
        try (var adding = connection.prepareStatement("""
                insert into writing.outline_version (outline_id, number, name, content, keys, actor, made_at)
                values (?, ?, ?, ?, ?, ?, now())
                """)) {
            adding.setObject(1, id);
            adding.setInt(2, number);
            adding.setString(3, outline.name());
            adding.setString(4, OutlineText.of(outline));
            adding.setArray(5, connection.createArrayOf("text", outline.keys().toArray()));
            adding.setString(6, RELEASE);
            adding.executeUpdate();
        }
    }
}
