package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DOCUMENT_KNOWN;
import static vn.gandan.directives.DirectiveError.DOCUMENT_TITLE_NEEDED;
import static vn.gandan.directives.DirectiveError.ISSUED_IN_FUTURE;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.Tier;
import vn.gandan.shared.VietnameseText;

/** Enters papers into the register. */
@Service
@Transactional
class Entries {

    private static final Logger log = LoggerFactory.getLogger(Entries.class);

    private final Numbering numbering;
    private final Lexicon lexicon;
    private final DocumentStore store;
    private final Links links;
    private final Clerk clerk;

    Entries(Numbering numbering, Lexicon lexicon, DocumentStore store, Links links, Clerk clerk) {
        this.numbering = numbering;
        this.lexicon = lexicon;
        this.store = store;
        this.links = links;
        this.clerk = clerk;
    }

    Document register(NewDocument entry) {
        clerk.toWriteFor(entry.issuer());
        if (entry.title().isBlank()) {
            throw DOCUMENT_TITLE_NEEDED.refuse();
        }
        if (entry.issuedOn() != null && entry.issuedOn().isAfter(clerk.today())) {
            throw ISSUED_IN_FUTURE.refuse();
        }
        var document = document(entry, numbering.of(entry));
        if (!store.add(document, clerk.actor(), clerk.now())) {
            throw DOCUMENT_KNOWN.refuse(
                    Effects.label(document),
                    store.sameNumber(document).orElseThrow().id());
        }
        clerk.record("DOCUMENT_REGISTERED", document, Map.of("type", document.type()));
        log.info("Document {} registered", document.id());
        entry.links()
                .forEach(link -> links.add(document, new Link(document.id(), link.kind(), link.target(), link.note())));
        return document;
    }

    private Document document(NewDocument entry, Numbered numbered) {
        var issuer = entry.issuer();
        var tier = Tier.of(issuer == null ? null : issuer.level());
        return new Document(
                new DocumentId(issuer == null ? Provinces.CENTRE : issuer.province(), UUID.randomUUID()),
                issuer == null ? null : issuer.id(),
                issuer == null ? Document.CENTRE : issuer.path(),
                tier,
                numbered.system(),
                numbered.type(),
                numbered.number(),
                numbered.issuers(),
                numbered.run(),
                numbered.symbol(),
                numbered.written(),
                body(entry, numbered, tier),
                VietnameseText.nfc(entry.title().strip()),
                text(entry.signer()),
                entry.issuedOn(),
                entry.effectiveOn(),
                null,
                null,
                text(entry.origin()),
                false,
                0);
    }

    private String body(NewDocument entry, Numbered numbered, Tier tier) {
        var said = text(entry.body());
        if (said != null) {
            return said;
        }
        return lexicon.issuerName(numbered.issuers(), tier, entry.issuer())
                .orElseGet(() -> entry.issuer() == null
                        ? numbered.issuers()
                        : entry.issuer().title());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : VietnameseText.nfc(typed.strip());
    }
}
