package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_KNOWN;
import static vn.gandan.directives.DirectiveError.DOCUMENT_TITLE_NEEDED;
import static vn.gandan.directives.DirectiveError.ISSUED_IN_FUTURE;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.Link;
import vn.gandan.directives.NewDocument;

/** Enters papers into the register. */
@Service
@Transactional
class Entries {

    private static final Logger log = LoggerFactory.getLogger(Entries.class);

    private final Drafts drafts;
    private final DocumentStore store;
    private final FileStore files;
    private final QuestionStore questions;
    private final Links links;
    private final Clerk clerk;

    Entries(Drafts drafts, DocumentStore store, FileStore files, QuestionStore questions, Links links, Clerk clerk) {
        this.drafts = drafts;
        this.store = store;
        this.files = files;
        this.questions = questions;
        this.links = links;
        this.clerk = clerk;
    }

    Document register(NewDocument entry, String text) {
        clerk.toWriteFor(entry.issuer());
        if (entry.title().isBlank()) {
            throw DOCUMENT_TITLE_NEEDED.refuse();
        }
        if (entry.issuedOn() != null && entry.issuedOn().isAfter(clerk.today())) {
            throw ISSUED_IN_FUTURE.refuse();
        }
        var document = drafts.of(entry);
        if (!store.add(document, clerk.actor(), clerk.now())) {
            throw DOCUMENT_KNOWN.refuse(
                    Effects.label(document),
                    store.sameNumber(document).orElseThrow().id());
        }
        clerk.record("DOCUMENT_REGISTERED", document, Map.of("type", document.type()));
        log.info("Document {} registered", document.id());
        if (entry.file() != null) {
            files.add(document, entry.file(), text, clerk.now());
        }
        questions.raise(document, clerk.now());
        entry.links()
                .forEach(link -> links.add(document, new Link(document.id(), link.kind(), link.target(), link.note())));
        return document;
    }
}
