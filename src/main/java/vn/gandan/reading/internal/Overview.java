package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import vn.gandan.reading.internal.Contradictions.Contradiction;

/** What has to be known of a whole report to tell any one of its proposals. */
record Overview(
        ReportUnits units,
        Paragraphs paragraphs,
        List<Proposal> found,
        Map<Integer, List<Contradiction>> contradictions) {

    static Overview of(Reading reading, List<Proposal> found, Placing placing) {
        return new Overview(
                placing.units(reading),
                Paragraphs.of(reading.text()),
                found,
                Contradictions.byProposal(Contradictions.in(reading.text(), found)));
    }

    Reading reading() {
        return units.reading();
    }

    int paragraph(Proposal proposal) {
        return paragraphs.at(proposal.span().start());
    }

    List<Contradiction> against(Proposal proposal) {
        return contradictions.getOrDefault(proposal.number(), List.of());
    }
}
