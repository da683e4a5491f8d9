package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.Tier;

/** What a reader sees around one paper: those it is tied to, and those that carry it out. */
@Service
@Transactional(readOnly = true)
class Shelf {

    private final DocumentStore documents;
    private final LinkStore links;
    private final Lexicon lexicon;
    private final Clerk clerk;

    Shelf(DocumentStore documents, LinkStore links, Lexicon lexicon, Clerk clerk) {
        this.documents = documents;
        this.links = links;
        this.lexicon = lexicon;
        this.clerk = clerk;
    }

    LocalDate today() {
        return clerk.today();
    }

    /** None where it does not exist for the reader. */
    Optional<Paper> find(DocumentId id) {
        return documents.find(id).map(document -> paper(document, today()));
    }

    /** By kind, what it is to others first. A paper that the reader cannot see is left out. */
    List<Paper.Related> related(DocumentId id) {
        return links.of(id).stream()
                .flatMap(link -> related(id, link))
                .sorted(Comparator.comparing(Paper.Related::kind).thenComparing(related -> !related.outgoing()))
                .toList();
    }

    private Stream<Paper.Related> related(DocumentId id, Link link) {
        boolean outgoing = link.source().equals(id);
        return documents.find(outgoing ? link.target() : link.source()).stream()
                .map(other -> new Paper.Related(link.kind(), outgoing, paper(other, today()), link.note()));
    }

    List<Paper> implementing(DocumentId id, @Nullable Tier tier, LocalDate on) {
        return links.implementing(id, tier, on).stream()
                .map(document -> paper(document, on))
                .toList();
    }

    Paper paper(Document document, LocalDate on) {
        return new Paper(
                document,
                lexicon.typeName(document.type(), document.system()),
                document.state(on, links.changes(document.id())));
    }
}
