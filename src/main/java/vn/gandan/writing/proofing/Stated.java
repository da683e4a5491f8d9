package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.IndicatorProposals.Certainty;
import vn.gandan.reading.language.figures.IndicatorProposals.Proposal;

/**
 * A figure of the running text, the sentence it stands in, and the indicator that it seems to be of.
 *
 * @param number null where it is written in several pieces ("2 tỷ 75 triệu đồng")
 */
record Stated(
        StatedFigure figure,
        Span sentence,
        @Nullable WrittenNumber number,
        @Nullable Proposal proposal) {

    Span span() {
        return figure.span();
    }

    BigDecimal value() {
        return figure.value();
    }

    boolean percent() {
        return figure.unit().equals("%");
    }

    boolean sure() {
        return proposal != null && proposal.certainty() == Certainty.SURE;
    }

    /** The code of the indicator that counts in the same unit; null where none does. */
    @Nullable String code() {
        return proposal != null && proposal.unitAgrees() ? proposal.indicator().code() : null;
    }

    boolean of(String indicator) {
        return indicator.equals(code());
    }
}
