package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;

/** Ties papers to those that they carry out. */
@Component
class PaperTies {

    private final Directives directives;

    PaperTies(Directives directives) {
        this.directives = directives;
    }

    /** Adds the tie where it is clear which paper is meant, and nothing goes round in a circle. */
    void tie(Document source, List<Document> namesakes, String passage) {
        meant(
                        source.issuedOn(),
                        namesakes.stream()
                                .filter(each -> !each.id().equals(source.id()))
                                .toList())
                .filter(target -> !leads(target.id(), source.id()))
                .ifPresent(target -> directives.link(new Link(source.id(), LinkKind.IMPLEMENTS, target.id(), passage)));
    }

    /**
     * The only one; of several, since numbers start again with every term, the last that had been issued by then. Undated,
     * none of several.
     */
    static Optional<Document> meant(@Nullable LocalDate by, List<Document> namesakes) {
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.getFirst());
        }
        return by == null || namesakes.stream().anyMatch(document -> document.issuedOn() == null)
                ? Optional.empty()
                : namesakes.stream()
                        .filter(document -> document.issuedBy(by))
                        .max(Comparator.comparing(
                                document -> document.issuedOn() == null ? LocalDate.MIN : document.issuedOn()));
    }

    /** Whether a paper goes back to another, so that the other cannot go back to it. */
    private boolean leads(DocumentId from, DocumentId to) {
        var seen = new HashSet<DocumentId>();
        var ahead = new ArrayDeque<DocumentId>(List.of(from));
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                directives.links(next).stream()
                        .filter(link -> link.source().equals(next) && link.kind() != LinkKind.CITES)
                        .map(Link::target)
                        .forEach(ahead::add);
            }
        }
        return false;
    }
}
