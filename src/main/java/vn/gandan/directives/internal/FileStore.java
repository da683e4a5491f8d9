package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_NOT_FOUND;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewFile;
import vn.gandan.shared.VietnameseText;

/** Files of papers as rows: the content as handed in, and its words for the search. */
@Repository
class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document, NewFile file, String text, Instant at) {
        var content = file.content();
        jdbc.sql("""
                        insert into directives.file (
                            province_id, document_id, id, unit_path, name, media_type, size, hash, content, words, added_at)
                        values (:province, :document, :id, :path, :name, :type, :size, :hash, :content,
                            to_tsvector('simple'::regconfig, public.gd_fold(:text)), :at)
                        """)
                .param("province", document.id().province().value())
                .param("document", document.id().value())
                .param("id", UUID.randomUUID())
                .param("path", document.path())
                .param("name", VietnameseText.nfc(file.name()))
                .param("type", MediaTypes.of(content))
                .param("size", content.length)
                .param("hash", hash(content))
                .param("content", content)
                .param("text", FileWords.searched(text))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<PaperFile> of(DocumentId id) {
        return jdbc.sql("""
                        select id, name, media_type, size, added_at from directives.file
                        where province_id = :province and document_id = :id
                        order by added_at, name
                        """)
                .param("province", id.province().value())
                .param("id", id.value())
                .query(FileStore::file)
                .list();
    }

    PaperFile get(DocumentId document, UUID id) {
        return of(document).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.refuse(id.toString()));
    }

    byte[] content(DocumentId document, UUID id) {
        return jdbc.sql("""
                        select content from directives.file
                        where province_id = :province and document_id = :document and id = :id
                        """)
                .param("province", document.province().value())
                .param("document", document.value())
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.refuse(id.toString()));
    }

    private static PaperFile file(ResultSet row, int number) throws SQLException {
        return new PaperFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getTimestamp("added_at").toInstant());
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
