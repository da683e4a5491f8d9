package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_CHANGED_MEANWHILE;
import static vn.gandan.directives.DirectiveError.DOCUMENT_NOT_FOUND;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.Actor;

/** Documents as rows. */
@Repository
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where its number is taken; two at a time wait for each other, and one of them finds it so. */
    boolean add(Document document, Actor actor, Instant at) {
        return jdbc.sql("""
                                insert into directives.document (
                                    province_id, id, unit_path, unit_id, level, system, type, number, issuers, run, symbol,
                                    written, body, title, signer, issued_on, effective_on, ended_on, ended_why, origin,
                                    account_id, actor, registered_at)
                                values (:province, :id, :path, :unit, :level, :system, :type, :number, :issuers, :run, :symbol,
                                    :written, :body, :title, :signer, :issued, :effective, :ended, :endedWhy, :origin,
                                    :account, :actor, :at)
                                on conflict do nothing
                                """)
                        .params(DocumentRows.columns(document))
                        .param("account", actor.account())
                        .param("actor", actor.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Document get(DocumentId id) {
        return find(id).orElseThrow(() -> DOCUMENT_NOT_FOUND.refuse(id.toString()));
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql("select * from directives.document where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(DocumentRows::document)
                .optional();
    }

    /** The one that has the number of another already; {@code 07} and {@code 7} are one number. */
    Optional<Document> sameNumber(Document document) {
        return jdbc.sql("""
                        select * from directives.document
                        where province_id = :province and coalesce(unit_id, 0) = coalesce(:unit::bigint, 0)
                          and issuers = :issuers and type = :type and ltrim(number, '0') = ltrim(:number, '0')
                          and run = :run and withdrawn_at is null
                        """)
                .params(DocumentRows.columns(document))
                .query(DocumentRows::document)
                .optional();
    }

    /** The newest first. */
    List<Document> bySymbols(Collection<String> canonical) {
        return jdbc.sql("""
                        select * from directives.document
                        where province_id = any(:provinces) and symbol = any(:symbols) and withdrawn_at is null
                        order by issued_on desc nulls last, registered_at
                        """)
                .param("provinces", Provinces.inScope())
                .param("symbols", canonical.toArray(String[]::new))
                .query(DocumentRows::document)
                .list();
    }

    /** Writes the next state, unless someone else wrote first. */
    Document update(Document next) {
        return jdbc.sql("""
                        update directives.document
                        set title = :title, body = :body, signer = :signer, issued_on = :issued, effective_on = :effective,
                            run = :run, written = :written, ended_on = :ended, ended_why = :endedWhy,
                            version = version + 1
                        where province_id = :province and id = :id and version = :version
                        returning *
                        """)
                .params(DocumentRows.columns(next))
                .query(DocumentRows::document)
                .optional()
                .orElseThrow(DOCUMENT_CHANGED_MEANWHILE::refuse);
    }

    /** Takes it out of the register, or with no reason puts it back. */
    Document withdraw(Document document, @Nullable String reason, Instant at) {
        return jdbc.sql("""
                        update directives.document
                        set withdrawn_at = :at, withdrawn_why = :reason, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        returning *
                        """)
                .param("at", reason == null ? null : Timestamp.from(at))
                .param("reason", reason)
                .param("province", document.id().province().value())
                .param("id", document.id().value())
                .param("version", document.version())
                .query(DocumentRows::document)
                .optional()
                .orElseThrow(DOCUMENT_CHANGED_MEANWHILE::refuse);
    }
}
