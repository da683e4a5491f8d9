package vn.gandan.writing.outlines;

import static vn.gandan.writing.WritingError.OUTLINE_CHANGED_MEANWHILE;
import static vn.gandan.writing.WritingError.OUTLINE_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.SharedRead;

/** Outlines with all their versions. */
@Repository
class OutlineStore {

    private static final String VERSIONS = """
            select outline.id, outline.code, version.number, version.content, version.keys, version.note, version.actor,
                   version.made_at
            from writing.outline
            join writing.outline_version version on version.outline_id = outline.id
            """;

    private final JdbcClient jdbc;

    OutlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each that is in use, or of each that is not any more, by name. */
    @SharedRead
    List<KeptOutline> newest(boolean inUse) {
        return jdbc.sql(VERSIONS + """
                        where (outline.ended_at is null) = :inUse
                          and version.number = (select max(number) from writing.outline_version newest
                                                where newest.outline_id = outline.id)
                        order by version.name collate organisation.vietnamese, outline.id
                        """)
                .param("inUse", inUse)
                .query(OutlineStore::kept)
                .list();
    }

    /** The newest first. */
    @SharedRead
    List<KeptOutline> versions(UUID outline) {
        var versions = jdbc.sql(VERSIONS + "where outline.id = :outline order by version.number desc")
                .param("outline", outline)
                .query(OutlineStore::kept)
                .list();
        if (versions.isEmpty()) {
            throw OUTLINE_NOT_FOUND.refuse(outline);
        }
        return versions;
    }

    @SharedRead
    KeptOutline version(UUID outline, int number) {
        return versions(outline).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> OUTLINE_NOT_FOUND.refuse(outline));
    }

    void open(UUID id, @Nullable String code) {
        jdbc.sql("insert into writing.outline (id, code) values (:id, :code)")
                .param("id", id)
                .param("code", code)
                .update();
    }

    @SharedRead
    boolean inUse(UUID outline) {
        return jdbc.sql("select ended_at is null from writing.outline where id = :outline")
                .param("outline", outline)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> OUTLINE_NOT_FOUND.refuse(outline));
    }

    /** Reports that were begun by it go on; null: it is in use again. */
    void end(UUID outline, @Nullable Instant at) {
        jdbc.sql("update writing.outline set ended_at = :at where id = :outline")
                .param("outline", outline)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /** Refused where somebody else wrote the same version first. */
    void add(KeptOutline version) {
        try {
            jdbc.sql("""
                            insert into writing.outline_version (outline_id, number, name, content, keys, note, actor, made_at)
                            values (:outline, :number, :name, :content, :keys, :note, :actor, :at)
                            """)
                    .param("outline", version.id())
                    .param("number", version.number())
                    .param("name", version.outline().name())
                    .param("content", OutlineText.of(version.outline()))
                    .param("keys", version.outline().keys().toArray(String[]::new))
                    .param("note", version.note())
                    .param("actor", version.actor())
                    .param("at", Timestamp.from(version.at()))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw OUTLINE_CHANGED_MEANWHILE.refuse();
        }
    }

    private static KeptOutline kept(ResultSet row, int number) throws SQLException {
        var keys = Arrays.asList((String[]) row.getArray("keys").getArray());
        return new KeptOutline(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                OutlineReader.read(row.getString("content"), keys),
                row.getString("note"),
                row.getString("actor"),
                row.getTimestamp("made_at").toInstant());
    }
}
