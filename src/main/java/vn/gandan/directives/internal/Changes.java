package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_CHANGED_MEANWHILE;
import static vn.gandan.directives.DirectiveError.DOCUMENT_KNOWN;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewFile;

/** Changes papers that stand in the register: what is written of them, their end, a file that comes later, a mistake. */
@Service
@Transactional
class Changes {

    private static final Logger log = LoggerFactory.getLogger(Changes.class);

    private final DocumentStore store;
    private final FileStore files;
    private final QuestionStore questions;
    private final Effects effects;
    private final Clerk clerk;

    Changes(DocumentStore store, FileStore files, QuestionStore questions, Effects effects, Clerk clerk) {
        this.store = store;
        this.files = files;
        this.questions = questions;
        this.effects = effects;
        this.clerk = clerk;
    }

    /** The next state of a paper, as somebody read it; who changed it meanwhile was first. */
    Document save(Document next, String act) {
        clerk.toWrite(next);
        requireFreeNumber(next);
        var saved = store.update(next);
        questions.raise(saved, clerk.now());
        clerk.record(act, saved, Map.of());
        log.info("Document {} changed: {}", saved.id(), act);
        return saved;
    }

    void add(Document document, NewFile file, String text) {
        clerk.toWrite(document);
        files.add(document, file, text, clerk.now());
        clerk.record("DOCUMENT_FILE_ADDED", document, Map.of("size", String.valueOf(file.size())));
    }

    /** Registered by mistake: its links stay but do not count, and what it showed done is owed again. */
    Document withdraw(Document document, String reason) {
        clerk.toWrite(document);
        if (document.withdrawn()) {
            throw DOCUMENT_CHANGED_MEANWHILE.refuse();
        }
        var withdrawn = store.withdraw(document, reason, clerk.now());
        effects.withdrawn(withdrawn, reason);
        clerk.record("DOCUMENT_WITHDRAWN", withdrawn, Map.of());
        log.info("Document {} withdrawn", document.id());
        return withdrawn;
    }

    Document restore(Document document) {
        clerk.toWrite(document);
        if (!document.withdrawn()) {
            throw DOCUMENT_CHANGED_MEANWHILE.refuse();
        }
        requireFreeNumber(document);
        var restored = store.withdraw(document, null, clerk.now());
        effects.of(restored);
        clerk.record("DOCUMENT_RESTORED", restored, Map.of());
        log.info("Document {} restored", document.id());
        return restored;
    }

    private void requireFreeNumber(Document document) {
        store.sameNumber(document)
                .filter(other -> !other.id().equals(document.id()))
                .ifPresent(other -> {
                    throw DOCUMENT_KNOWN.refuse(Effects.label(document), other.id());
                });
    }
}
