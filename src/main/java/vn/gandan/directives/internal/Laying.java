package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewObligation.Kind;
import vn.gandan.duties.Basis;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Term;
import vn.gandan.organisation.Unit;

/** How an obligation becomes the duty of one unit. */
final class Laying {

    private static final int MONTHS = 12;

    private Laying() {}

    static NewDuty duty(NewObligation obligation, Document document, Unit unit) {
        var root = obligation.root();
        var matter = new Matter(
                title(obligation, Effects.label(document)),
                Effects.source(document),
                obligation.kind().slot(obligation.years()),
                null,
                basis(obligation, document),
                false);
        return NewDuty.of(matter, unit, unit.id().equals(root.id()) ? null : root, clock(obligation, document, unit));
    }

    private static String title(NewObligation obligation, String label) {
        return switch (obligation.kind()) {
            case PAPER -> "Ban hành văn bản cụ thể hóa " + label;
            case PRELIMINARY_REVIEW -> "Sơ kết %d năm thực hiện %s".formatted(obligation.years(), label);
            case FINAL_REVIEW -> "Tổng kết %d năm thực hiện %s".formatted(obligation.years(), label);
        };
    }

    private static Basis basis(NewObligation obligation, Document document) {
        var citation = obligation.basis() == null ? Effects.label(document) : obligation.basis();
        return new Basis(
                obligation.kind() == Kind.PAPER ? null : "ban hành " + Effects.label(document), citation, true);
    }

    /** A review falls due so many years after the paper; anything else on the day that was set. */
    private static Clock clock(NewObligation obligation, Document document, Unit unit) {
        @Nullable LocalDate issued = document.issuedOn();
        if (issued != null
                && obligation.years() > 0
                && issued.plusYears(obligation.years()).equals(obligation.dueOn())) {
            return Clock.running(Term.months(MONTHS * obligation.years()), false, issued, unit.id());
        }
        return Clock.until(obligation.dueOn(), obligation.root().on(), unit.id());
    }
}
