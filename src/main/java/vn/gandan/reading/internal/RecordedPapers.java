package vn.gandan.reading.internal;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.shared.Texts;

/** Enters accepted papers in the register, and ties those that carry others out. */
@Component
class RecordedPapers implements Recorder {

    private final PaperDesk desk;
    private final Directives directives;
    private final Texts text;

    RecordedPapers(PaperDesk desk, Directives directives, Texts text) {
        this.desk = desk;
        this.directives = directives;
        this.text = text;
    }

    @Override
    public boolean records(Kind kind) {
        return kind == Kind.PAPER;
    }

    /** First all of them, so that whatever one carries out stands when the two are tied. */
    @Override
    public void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next) {
        var bySymbol = new HashMap<String, Document>();
        var sources = new HashMap<Integer, Document>();
        for (var proposal : accepted) {
            var paper = paper(proposal);
            var standing = desk.standing(reading, paper);
            if (standing.ready()) {
                var document =
                        Optional.ofNullable(standing.known()).orElseGet(() -> desk.register(reading, paper, standing));
                bySymbol.put(paper.symbol(), document);
                sources.put(proposal.number(), document);
                next.put(proposal.number(), proposal.became(document.id().address()));
            } else {
                next.put(proposal.number(), proposal.hindered(text.of("reading.lack." + standing.lack())));
            }
        }
        for (var proposal : accepted) {
            var source = sources.get(proposal.number());
            if (source != null && desk.hers(source)) {
                tie(reading, proposal, source, bySymbol);
            }
        }
    }

    private void tie(Reading reading, Proposal proposal, Document source, Map<String, Document> bySymbol) {
        var passage = Passages.words(reading.text(), Passages.sentence(reading.text(), proposal.span()));
        for (var symbol : paper(proposal).carriesOut()) {
            Optional.ofNullable(bySymbol.get(symbol))
                    .or(() -> directives.bySymbol(symbol).stream().findFirst())
                    .filter(target -> !leads(target.id(), source.id()))
                    .ifPresent(target ->
                            directives.link(new Link(source.id(), LinkKind.IMPLEMENTS, target.id(), passage)));
        }
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

    private static PaperFact paper(Proposal proposal) {
        return (PaperFact) Objects.requireNonNull(proposal.fact());
    }
}
