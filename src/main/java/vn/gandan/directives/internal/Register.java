package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewStudy;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Tier;
import vn.gandan.shared.UnitId;

/** The register of documents (sổ văn bản) as other modules know it. */
@Service
class Register implements Directives {

    private final StampGuard stamps;
    private final Numbering numbering;
    private final Entries entries;
    private final DocumentStore documents;
    private final Links links;
    private final LinkStore linked;
    private final Obligations obligations;
    private final StudySessions studies;

    Register(
            StampGuard stamps,
            Numbering numbering,
            Entries entries,
            DocumentStore documents,
            Links links,
            LinkStore linked,
            Obligations obligations,
            StudySessions studies) {
        this.stamps = stamps;
        this.numbering = numbering;
        this.entries = entries;
        this.documents = documents;
        this.links = links;
        this.linked = linked;
        this.obligations = obligations;
        this.studies = studies;
    }

    @Override
    public Document register(NewDocument document) {
        return entries.register(document, stamps.cleared(document));
    }

    @Override
    @Transactional(readOnly = true)
    public Document document(DocumentId id) {
        return documents.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> bySymbol(String canonical) {
        return documents.bySymbols(List.of(canonical));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Document>> bySymbols(Collection<String> canonical) {
        return canonical.isEmpty()
                ? Map.of()
                : documents.bySymbols(canonical).stream()
                        .collect(Collectors.groupingBy(document -> Objects.requireNonNull(document.symbol())));
    }

    @Override
    public void link(Link link) {
        stamps.clear(link.note());
        links.add(link);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> links(DocumentId id) {
        return linked.of(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Implementing implementing(DocumentId id, @Nullable Tier tier, LocalDate on) {
        var parts = linked.implementing(documents.get(id).id(), tier, on).stream()
                .collect(Collectors.partitioningBy(document -> document.issuedOn() != null));
        return new Implementing(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    @Override
    public int oblige(NewObligation obligation) {
        return obligations.lay(obligation);
    }

    @Override
    @Transactional
    public void study(NewStudy study) {
        studies.add(study);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Document.State> state(DocumentId id, LocalDate on) {
        return documents.find(id).map(document -> document.state(on, linked.changes(id)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, Integer> issuedToImplement(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return linked.issuedToImplement(units, first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public String run(Symbol.Side side, Tier tier, LocalDate day) {
        return numbering.run(side, tier, day);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, Studied> studied(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return studies.studied(units, first, last);
    }
}
