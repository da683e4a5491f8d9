package vn.gandan.writing.proofing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.gandan.reading.language.Report;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.IndicatorProposals;
import vn.gandan.reading.language.figures.IndicatorProposals.Certainty;
import vn.gandan.shared.CleanText;

/** The indicators of the figures that name one without doubt, by where their numbers begin. */
final class SureIndicators {

    private final CleanText text;
    private final IndicatorProposals proposals;
    private final Map<Integer, StatedFigure> figures = new HashMap<>();

    SureIndicators(CleanText text, Report report, IndicatorProposals proposals) {
        this.text = text;
        this.proposals = proposals;
        report.figures().forEach(figure -> figures.put(figure.span().start(), figure));
    }

    Optional<String> at(Span number) {
        return Optional.ofNullable(figures.get(number.start()))
                .flatMap(figure -> proposals.propose(figure, text))
                .filter(proposal -> proposal.certainty() == Certainty.SURE)
                .map(proposal -> proposal.indicator().code());
    }
}
