package vn.gandan.reading.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.shared.Refusal;

/** Enters accepted papers in the register, and ties those that carry others out. */
@Component
class RecordedPapers implements Recorder {

    private final PaperDesk desk;
    private final Placing placing;
    private final Directives directives;
    private final PaperTies ties;
    private final Attempts attempts;

    RecordedPapers(PaperDesk desk, Placing placing, Directives directives, PaperTies ties, Attempts attempts) {
        this.desk = desk;
        this.placing = placing;
        this.directives = directives;
        this.ties = ties;
        this.attempts = attempts;
    }

    @Override
    public boolean records(Kind kind) {
        return kind == Kind.PAPER;
    }

    /** First all of them, so that whatever one carries out stands when the two are tied. */
    @Override
    public void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next) {
        var register = desk.view(
                placing.units(reading),
                accepted.stream().map(RecordedPapers::paper).toList());
        var entered = new HashMap<Integer, Document>();
        for (var proposal : accepted) {
            next.put(proposal.number(), entered(register, proposal, entered));
        }
        accepted.stream()
                .filter(proposal -> entered.containsKey(proposal.number()))
                .filter(proposal -> !paper(proposal).carriesOut().isEmpty())
                .forEach(proposal -> tie(reading, proposal, entered));
    }

    private Proposal entered(RegisterView register, Proposal proposal, Map<Integer, Document> entered) {
        var paper = paper(proposal);
        var standing = desk.standing(register, paper);
        var lack = standing.lack();
        if (lack != null) {
            return proposal.hindered(Problem.lack(lack));
        }
        try {
            var known = standing.known();
            var document = known == null
                    ? attempts.of(() -> desk.register(register.units().reading(), paper, standing))
                    : known;
            entered.put(proposal.number(), document);
            return proposal.became(document.id().address());
        } catch (Refusal refusal) {
            return proposal.hindered(Problem.of(refusal));
        }
    }

    private void tie(Reading reading, Proposal proposal, Map<Integer, Document> entered) {
        var source = Objects.requireNonNull(entered.get(proposal.number()));
        if (!desk.hers(source)) {
            return;
        }
        var passage = Passages.words(reading.text(), Passages.sentence(reading.text(), proposal.span()));
        for (var symbol : paper(proposal).carriesOut()) {
            ties.tie(source, namesakes(symbol, entered), passage);
        }
    }

    /** Of this report, where it has any with the symbol; else of the register. */
    private List<Document> namesakes(String symbol, Map<Integer, Document> entered) {
        var here = entered.values().stream()
                .filter(document -> symbol.equals(document.symbol()))
                .distinct()
                .toList();
        return here.isEmpty() ? directives.bySymbol(symbol) : here;
    }

    private static PaperFact paper(Proposal proposal) {
        return (PaperFact) Objects.requireNonNull(proposal.fact());
    }
}
