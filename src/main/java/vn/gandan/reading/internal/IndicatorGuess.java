package vn.gandan.reading.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.language.IndicatorProposals;
import vn.gandan.reading.language.IndicatorProposals.Certainty;
import vn.gandan.reading.language.IndicatorProposals.Entry;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.Texts;

/** Proposes of which indicator of today's catalogue a figure is. */
@Component
class IndicatorGuess {

    private final Indicators indicators;
    private final Texts text;

    IndicatorGuess(Indicators indicators, Texts text) {
        this.indicators = indicators;
        this.text = text;
    }

    /** An indicator's code, the reason in words, and whether it leaves no doubt. */
    record Guess(@Nullable String indicator, @Nullable String because, boolean sure) {

        static final Guess NONE = new Guess(null, null, false);
    }

    /** The catalogue as it is now, for the figures of one report. */
    record Catalogue(IndicatorProposals proposals, Texts text) {

        Guess guess(StatedFigure figure, CleanText report) {
            return proposals.propose(figure, report).map(this::said).orElse(Guess.NONE);
        }

        private Guess said(IndicatorProposals.Proposal proposal) {
            var key = proposal.unitAgrees() ? "reading.because" : "reading.because.other-unit";
            return new Guess(
                    proposal.indicator().code(),
                    text.of(key, String.join(", ", proposal.agreeing())),
                    proposal.certainty() == Certainty.SURE);
        }
    }

    Catalogue catalogue() {
        var entries = indicators.all().stream()
                .filter(indicator -> !indicator.countedFromTree())
                .map(indicator -> new Entry(indicator.code(), indicator.nameVi(), indicator.measure()))
                .toList();
        return new Catalogue(new IndicatorProposals(entries), text);
    }
}
