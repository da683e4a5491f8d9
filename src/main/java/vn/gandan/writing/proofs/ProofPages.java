package vn.gandan.writing.proofs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Change;
import vn.gandan.shared.Texts;
import vn.gandan.writing.proofing.Finding;
import vn.gandan.writing.proofs.ProofPage.Card;

/** Makes the page on which a report is looked through. */
@Component
class ProofPages {

    private final Places places;
    private final Wording wording;
    private final Texts text;

    ProofPages(Places places, Wording wording, Texts text) {
        this.places = places;
        this.wording = wording;
        this.text = text;
    }

    ProofPage of(Proof proof) {
        return of(proof, List.of());
    }

    /** With what could not be put right in the Word file. */
    ProofPage of(Proof proof, List<Change> left) {
        var unit = proof.unit();
        var period = proof.period();
        return new ProofPage(
                proof.id().toString(),
                proof.paper().name().isBlank()
                        ? text.of("proofing.pasted")
                        : proof.paper().name(),
                unit == null ? null : unit.title(),
                period == null ? null : text.period(period),
                proof.notices(),
                places.form(unit, period),
                MarkedText.of(proof),
                cards(proof),
                proof.mended().size(),
                proof.mendable(),
                proof.word() != null,
                left.stream()
                        .map(change -> text.of(
                                "proofing.left.one",
                                paragraph(proof.text(), change.start()),
                                Wording.words(proof.text(), change.start(), change.end()),
                                change.words()))
                        .toList());
    }

    private List<Card> cards(Proof proof) {
        var cards = new ArrayList<Card>();
        for (int number = 0; number < proof.findings().size(); number++) {
            cards.add(card(proof, number));
        }
        return cards;
    }

    private Card card(Proof proof, int number) {
        var finding = proof.findings().get(number);
        var span = finding.span();
        return new Card(
                number,
                finding.kind(),
                mark(finding),
                icon(finding),
                Wording.words(proof.text(), span.start(), span.end()),
                should(proof.text(), finding),
                wording.why(finding),
                wording.source(finding, proof.unit(), proof.period()),
                paragraph(proof.text(), span.start()),
                proof.mended().contains(number));
    }

    /** The same stretch as it would read. */
    static @Nullable String should(String text, Finding finding) {
        var mend = finding.mend();
        if (mend == null) {
            return null;
        }
        int start = Math.min(finding.span().start(), mend.span().start());
        int end = Math.max(finding.span().end(), mend.span().end());
        var whole = text.substring(start, mend.span().start())
                + mend.words()
                + text.substring(mend.span().end(), end);
        return Wording.words(whole, 0, whole.length());
    }

    private static int paragraph(String whole, int place) {
        return (int) whole.substring(0, place)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                + (whole.substring(whole.lastIndexOf('\n', place - 1) + 1, place)
                                .isBlank()
                        ? 1
                        : 0);
    }

    static String mark(Finding finding) {
        return switch (finding.kind()) {
            case FIGURE, PERCENT, SUM, ANNEX -> "so";
            case PAPER -> "vb";
            case YEAR, UNIT -> "hc";
        };
    }

    static String icon(Finding finding) {
        return switch (finding.kind()) {
            case FIGURE, PERCENT -> "hash";
            case SUM, ANNEX -> "table-2";
            case YEAR -> "calendar-check";
            case PAPER -> "file-text";
            case UNIT -> "map-pin";
        };
    }
}
