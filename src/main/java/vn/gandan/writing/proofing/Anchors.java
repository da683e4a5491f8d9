package vn.gandan.writing.proofing;

import java.math.BigDecimal;

/** Figures that say exactly what the data say, so that their sentence is about the same unit and period. */
final class Anchors {

    /** Smaller ones may agree by chance. */
    private static final BigDecimal LEAST = new BigDecimal(100);

    private final Manuscript paper;
    private final Known known;

    Anchors(Manuscript paper, Known known) {
        this.paper = paper;
        this.known = known;
    }

    /** Whether another figure of the sentence is one. */
    boolean beside(Stated stated) {
        return paper.beside(stated).stream()
                .anyMatch(other -> !other.span().equals(stated.span()) && certain(other) && told(other));
    }

    private static boolean certain(Stated stated) {
        var number = stated.number();
        return stated.value().compareTo(LEAST) >= 0 || (stated.percent() && number != null && number.decimals() > 0);
    }

    boolean told(Stated stated) {
        var code = stated.code();
        var fact = code == null ? null : known.fact(code);
        return fact != null && FigureCheck.tells(stated, FigureCheck.value(fact));
    }
}
