package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Card.FigureWords;
import vn.gandan.reading.internal.Card.PassageWords;
import vn.gandan.reading.internal.Contradictions.Contradiction;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.reading.internal.Standing.Known;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Texts;

/** Tells proposals in words: what each says, how sure that is, and what speaks against it. */
@Component
class Cards {

    private final Standing standing;
    private final PaperCards papers;
    private final Placing placing;
    private final Indicators indicators;
    private final Texts text;

    Cards(Standing standing, PaperCards papers, Placing placing, Indicators indicators, Texts text) {
        this.standing = standing;
        this.papers = papers;
        this.placing = placing;
        this.indicators = indicators;
        this.text = text;
    }

    List<Card> of(Reading reading, List<Proposal> found, ShownText shown, @Nullable Wrong wrong) {
        var known = standing.of(reading, found);
        var against = Contradictions.byProposal(Contradictions.in(reading.text(), found));
        var cards = new ArrayList<Card>();
        for (var proposal : found) {
            int paragraph = shown.paragraph(proposal.span().start());
            var typed = wrong != null && wrong.number() == proposal.number() ? wrong : null;
            cards.add(
                    switch (proposal.fact()) {
                        case FigureFact figure ->
                            figure(
                                    reading,
                                    proposal,
                                    figure,
                                    paragraph,
                                    known.get(proposal.number()),
                                    against.getOrDefault(proposal.number(), List.of()),
                                    typed);
                        case PaperFact paper -> papers.card(reading, proposal, paper, paragraph, typed);
                        case PassageFact passage -> passage(reading, proposal, passage, paragraph, typed);
                    });
        }
        return cards;
    }

    private Card figure(
            Reading reading,
            Proposal proposal,
            FigureFact figure,
            int paragraph,
            @Nullable Known known,
            List<Contradiction> against,
            @Nullable Wrong wrong) {
        var doubts = new ArrayList<>(against.stream().map(this::sentence).toList());
        var agrees = known != null && known.value().compareTo(counted(figure)) == 0 ? text.of("reading.same") : null;
        if (known != null && agrees == null) {
            doubts.add(differs(figure, known));
        }
        if (figure.doubt() != null) {
            doubts.add(text.of(
                    "reading.doubt." + figure.doubt(),
                    Passages.words(reading.text(), proposal.span()),
                    number(figure.value())));
        }
        var reasons = reasons(proposal, figure);
        return new Card(
                proposal,
                paragraph,
                reasons.isEmpty() && doubts.isEmpty(),
                reasons,
                doubts,
                agrees,
                words(reading, proposal, figure),
                null,
                null,
                wrong == null ? form(reading, figure) : wrong.typed(),
                wrong == null ? Map.of() : wrong.mistakes());
    }

    private String sentence(Contradiction contradiction) {
        var numbers = contradiction.numbers().stream().map(this::number).toArray();
        return text.of("reading.doubt." + contradiction.sort(), numbers);
    }

    private String differs(FigureFact figure, Known known) {
        return text.of(
                "reading.doubt." + origin(known.total()),
                number(known.value()),
                number(counted(figure).subtract(known.value()).abs()));
    }

    private static String origin(Total total) {
        if (total.composed()) {
            return "periods";
        }
        return total.origin() == Total.Origin.OWN || total.origin() == Total.Origin.PUBLISHED ? "own" : "below";
    }

    /** Of what a person chose herself there is nothing to be looked at. */
    private List<String> reasons(Proposal proposal, FigureFact figure) {
        var reasons = new ArrayList<String>();
        if (proposal.corrected() != null) {
            return reasons;
        }
        if (figure.indicator() == null) {
            reasons.add(text.of("reading.reason.indicator"));
        } else if (figure.otherUnit()) {
            reasons.add(text.of("reading.reason.other-unit"));
        } else if (!figure.sure()) {
            reasons.add(text.of("reading.reason.unsure"));
        }
        if (figure.kind() == StatedFigure.Kind.TARGET) {
            reasons.add(text.of("reading.reason.target"));
        }
        if (figure.bound() != null) {
            reasons.add(text.of("reading.reason.bound." + figure.bound()));
        }
        if (figure.change() != null) {
            reasons.add(text.of("reading.reason.change." + figure.change()));
        }
        return reasons;
    }

    private FigureWords words(Reading reading, Proposal proposal, FigureFact figure) {
        var placed = placing.of(reading, figure);
        var stated = stated(reading, proposal, figure);
        var measure = known(figure).map(Indicator::measure).orElse(null);
        var counted = number(counted(figure));
        return new FigureWords(
                stated,
                proposal.corrected() == null ? "" : figure.unitText(),
                measure,
                measure == null || stated.equals(counted) || stated.equals(counted + " " + measure)
                        ? null
                        : counted + " " + measure,
                figure.label(),
                indicator(figure)
                        .map(indicator -> indicator.substring(indicator.indexOf(' ') + 1))
                        .orElse(null),
                figure.agreeing().isEmpty() ? null : text.of("reading.because", String.join(", ", figure.agreeing())),
                placed.map(each -> each.unit().title()).orElse(null),
                placing.period(reading, figure.period()).map(text::period).orElse(null));
    }

    /** In the words of the report, until a person puts it right. */
    private String stated(Reading reading, Proposal proposal, FigureFact figure) {
        if (proposal.corrected() == null) {
            return Passages.words(reading.text(), proposal.span());
        }
        var value = number(counted(figure));
        return figure.of() == null ? value : value + "/" + number(figure.of());
    }

    private Optional<Indicator> known(FigureFact figure) {
        return Optional.ofNullable(figure.indicator()).flatMap(indicators::find);
    }

    private BigDecimal counted(FigureFact figure) {
        return known(figure).map(figure::counted).orElse(figure.value());
    }

    private Optional<String> indicator(FigureFact figure) {
        return known(figure).map(known -> known.code() + " " + known.name(text.english()));
    }

    private FactForm form(Reading reading, FigureFact figure) {
        var own = figure.period() == null
                ? null
                : placing.period(reading, figure.period()).orElse(null);
        return FactForm.ofFigure(
                number(counted(figure)),
                indicator(figure).orElse(""),
                figure.place() == null
                        ? ""
                        : placing.of(reading, figure)
                                .map(placed -> placed.unit().title())
                                .orElse(""),
                own == null ? "" : own.firstDay().toString(),
                own == null ? "" : own.lastDay().toString());
    }

    private Card passage(
            Reading reading, Proposal proposal, PassageFact passage, int paragraph, @Nullable Wrong wrong) {
        var due = passage.dueOn();
        var owes = placing.of(reading, passage).map(Unit::title);
        var remedied = proposal.remediedOn();
        return new Card(
                proposal,
                paragraph,
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
                                passage.place() == null ? "" : owes.orElse(""),
                                due == null ? "" : due.toString())
                        : wrong.typed(),
                wrong == null ? Map.of() : wrong.mistakes());
    }

    private String duty(Optional<String> owes, LocalDate due) {
        return text.of("reading.duty", owes.orElseGet(() -> text.of("reading.duty.reporting")), text.day(due));
    }

    private String number(BigDecimal value) {
        return text.numbers().exact(value);
    }
}
