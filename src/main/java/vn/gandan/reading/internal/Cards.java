package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Card.PassageWords;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.shared.Texts;

/** Tells some of a report's proposals in words. */
@Component
class Cards {

    private final Standing standing;
    private final FigureCards figures;
    private final PaperCards papers;
    private final Texts text;

    Cards(Standing standing, FigureCards figures, PaperCards papers, Texts text) {
        this.standing = standing;
        this.figures = figures;
        this.papers = papers;
        this.text = text;
    }

    List<Card> of(Overview report, List<Proposal> chosen, @Nullable Wrong wrong) {
        var known = standing.of(report.units(), chosen);
        var register = papers.register(report.units(), chosen);
        var cards = new ArrayList<Card>();
        for (var proposal : chosen) {
            var typed = wrong != null && wrong.number() == proposal.number() ? wrong : null;
            cards.add(
                    switch (proposal.fact()) {
                        case FigureFact figure ->
                            figures.card(report, proposal, figure, known.get(proposal.number()), typed);
                        case PaperFact paper -> papers.card(report, register, proposal, paper, typed);
                        case PassageFact passage -> passage(report, proposal, passage, typed);
                    });
        }
        return cards;
    }

    private Card passage(Overview report, Proposal proposal, PassageFact passage, @Nullable Wrong wrong) {
        var due = passage.dueOn();
        var owes = report.units().of(passage).map(Unit::title);
        var remedied = proposal.remediedOn();
        return new Card(
                proposal,
                report.paragraph(proposal),
                true,
                List.of(),
                List.of(),
                null,
                null,
                null,
                new PassageWords(
                        passage.words(),
                        due == null ? null : duty(owes, due),
                        remedied == null ? null : text.of("reading.remedied", text.day(remedied))),
                wrong == null
                        ? FactForm.ofPassage(
                                passage.words(),
                                passage.place() == null ? "" : label(report.units(), passage),
                                due == null ? "" : due.toString())
                        : wrong.typed(),
                wrong == null ? Map.of() : wrong.mistakes());
    }

    private static String label(ReportUnits units, PassageFact passage) {
        return units.of(passage).map(units.offered()::label).orElse("");
    }

    private String duty(Optional<String> owes, LocalDate due) {
        return text.of("reading.duty", owes.orElseGet(() -> text.of("reading.duty.reporting")), text.day(due));
    }
}
