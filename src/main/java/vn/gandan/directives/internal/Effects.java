package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Document;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.Tier;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** What a paper's links do to duties: it shows its issuer's done, and takes over what is owed to one that it replaces. */
@Component
class Effects {

    /** The kind of a duty's source, and of the evidence, that is a paper of the register. */
    static final String SOURCE = "DIRECTIVE";

    private static final String EVIDENCE = "DOCUMENT";
    private static final List<String> REVIEWS = List.of("PRELIMINARY_REVIEW:", "FINAL_REVIEW:");

    private final LinkStore links;
    private final DocumentStore documents;
    private final Duties duties;
    private final Organisation organisation;
    private final Clerk clerk;

    Effects(LinkStore links, DocumentStore documents, Duties duties, Organisation organisation, Clerk clerk) {
        this.links = links;
        this.documents = documents;
        this.duties = duties;
        this.organisation = organisation;
        this.clerk = clerk;
    }

    static String label(Document document) {
        return document.symbol() == null ? document.type() + " " + document.title() : document.symbol();
    }

    static Source source(Document document) {
        return new Source(
                SOURCE,
                document.id().province(),
                document.id().value(),
                label(document),
                document.id().address());
    }

    void of(Document document, Link link) {
        switch (link.kind()) {
            case IMPLEMENTS -> fulfil(document);
            case REPLACES -> duties.moveOpen(link.target().value(), source(document), label(document));
            case SUMMARISES -> review(document, link);
            case AMENDS, CITES -> {}
        }
    }

    /** All that its links do, as when it comes back into the register. */
    void of(Document document) {
        links.of(document.id()).stream()
                .filter(link -> link.source().equals(document.id()))
                .forEach(link -> of(document, link));
    }

    /** Taken out of the register: what was owed to a paper that it replaced is owed to that one again. */
    void withdrawn(Document document, String reason) {
        undo(document, reason);
        links.ofWithdrawn(document.id()).stream()
                .filter(link -> link.kind() == LinkKind.REPLACES)
                .findFirst()
                .ifPresent(
                        link -> duties.moveOpen(document.id().value(), source(documents.get(link.target())), reason));
    }

    /** What it showed done is owed again. */
    private void undo(Document document, String reason) {
        duties.reopen(document.id().value(), reason);
    }

    /** A link was taken back: what the paper showed done is owed again, but for what its other links show. */
    void undo(Document document, Link link, String reason) {
        if (link.kind() == LinkKind.IMPLEMENTS || link.kind() == LinkKind.SUMMARISES) {
            undo(document, reason);
            of(document);
        }
    }

    /** What had carried a paper out at a level before anybody there was told to shows done what is laid now. */
    void catchUp(Document directive, Level level) {
        links.implementing(directive.id(), Tier.of(level), clerk.today()).forEach(this::fulfil);
    }

    private void fulfil(Document document) {
        issuer(document)
                .ifPresent(unit -> duties.fulfil(links.carriedOut(document.id()), "PAPER", unit, evidence(document)));
    }

    /** The review that falls due first is the one that was written. */
    private void review(Document document, Link link) {
        var target = link.target().value();
        issuer(document).ifPresent(unit -> {
            var paths = organisation.scopeOf(unit.id());
            duties.of(target).stream()
                    .filter(duty -> duty.open()
                            && duty.parties().level() == unit.level()
                            && paths.contains(duty.parties().path())
                            && REVIEWS.stream().anyMatch(duty.matter().slot()::startsWith))
                    .findFirst()
                    .ifPresent(
                            duty -> duties.fulfil(List.of(target), duty.matter().slot(), unit, evidence(document)));
        });
    }

    private Evidence evidence(Document document) {
        var day = document.issuedOn() == null ? clerk.today() : document.issuedOn();
        return new Evidence(
                EVIDENCE, document.id().value(), label(document), document.id().address(), day);
    }

    /** As it was when it issued the paper, or is today; a paper may be older than what we know of its issuer. */
    private Optional<Unit> issuer(Document document) {
        if (document.unit() == null) {
            return Optional.empty();
        }
        var days = new ArrayList<LocalDate>();
        if (document.issuedOn() != null) {
            days.add(document.issuedOn());
        }
        days.add(clerk.today());
        return days.stream()
                .flatMap(day -> organisation.find(document.unit(), day).stream())
                .findFirst();
    }
}
