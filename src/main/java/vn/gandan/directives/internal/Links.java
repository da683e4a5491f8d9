package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.CIRCLE;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.shared.VietnameseText;

/** Ties papers to one another. No paper carries out, amends, replaces or reviews itself, over however many others. */
@Service
@Transactional
class Links {

    private static final Logger log = LoggerFactory.getLogger(Links.class);

    private final LinkStore store;
    private final DocumentStore documents;
    private final Effects effects;
    private final Clerk clerk;

    Links(LinkStore store, DocumentStore documents, Effects effects, Clerk clerk) {
        this.store = store;
        this.documents = documents;
        this.effects = effects;
        this.clerk = clerk;
    }

    void add(Link link) {
        var source = documents.get(link.source());
        var target = documents.get(link.target());
        clerk.toWrite(source);
        if (link.source().equals(link.target())) {
            throw CIRCLE.refuse(Effects.label(target));
        }
        if (link.kind() != LinkKind.CITES) {
            store.lock();
            if (store.leads(link.target(), link.source())) {
                throw CIRCLE.refuse(Effects.label(target));
            }
        }
        add(source, link);
    }

    /** Of a paper that is being entered: nothing leads to it yet, so that no circle can close. */
    void add(Document source, Link link) {
        var noted = new Link(
                link.source(),
                link.kind(),
                documents.get(link.target()).id(),
                link.note() == null || link.note().isBlank()
                        ? null
                        : VietnameseText.nfc(link.note().strip()));
        if (store.add(noted, source.path(), clerk.now())) {
            effects.of(source, noted);
            clerk.record("DOCUMENT_LINKED", source, details(noted));
            log.info("Document {} {} {}", source.id(), noted.kind(), noted.target());
        }
    }

    void remove(Link link) {
        var source = documents.get(link.source());
        clerk.toWrite(source);
        if (store.remove(link)) {
            effects.undo(source, link, Effects.label(documents.get(link.target())));
            clerk.record("DOCUMENT_UNLINKED", source, details(link));
            log.info("Document {} no longer {} {}", source.id(), link.kind(), link.target());
        }
    }

    private static Map<String, String> details(Link link) {
        return Map.of("kind", link.kind().name(), "target", link.target().toString());
    }
}
