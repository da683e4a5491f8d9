package vn.gandan.reading.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.IndicatorProposals;
import vn.gandan.reading.language.figures.IndicatorProposals.Certainty;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.shared.CleanText;

/** Proposes of which indicator of today's catalogue a figure is. */
@Component
class IndicatorGuess {

    private final Indicators indicators;

    IndicatorGuess(Indicators indicators) {
        this.indicators = indicators;
    }

    /** An indicator's code, the words it is proposed by, and whether they leave no doubt. */
    record Guess(@Nullable String indicator, List<String> agreeing, boolean otherUnit, boolean sure) {

        static final Guess NONE = new Guess(null, List.of(), false, false);
    }

    /** The catalogue as it is now, for the figures of one report. */
    record Catalogue(IndicatorProposals proposals) {

        Guess guess(StatedFigure figure, CleanText report) {
            return proposals
                    .propose(figure, report)
                    .map(found -> new Guess(
                            found.indicator().code(),
                            found.agreeing(),
                            !found.unitAgrees(),
                            found.certainty() == Certainty.SURE))
                    .orElse(Guess.NONE);
        }
    }

    Catalogue catalogue() {
        var entries = indicators.all().stream()
                .filter(indicator -> !indicator.countedFromTree())
                .map(indicator -> new Entry(indicator.code(), indicator.nameVi(), indicator.measure()))
                .toList();
        return new Catalogue(new IndicatorProposals(entries));
    }
}
