package vn.gandan.directives.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewObligation;
import vn.gandan.duties.Basis;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** Lays what a paper obliges to on the units of a level (giao cụ thể hóa), as duties. */
@Service
@Transactional
class Obligations {

    private final ObligationStore store;
    private final DocumentStore documents;
    private final Duties duties;
    private final Organisation organisation;
    private final Clerk clerk;

    Obligations(ObligationStore store, DocumentStore documents, Duties duties, Organisation organisation, Clerk clerk) {
        this.store = store;
        this.documents = documents;
        this.duties = duties;
        this.organisation = organisation;
        this.clerk = clerk;
    }

    /** Units that owe the same already are left as they are. Returns how many duties are new. */
    int lay(NewObligation obligation) {
        clerk.toWriteFor(obligation.root());
        var document = documents.get(obligation.document());
        var root = obligation.root();
        var owed = organisation.below(root.id(), obligation.level(), root.on()).stream()
                .map(unit -> duty(obligation, document, unit))
                .toList();
        int opened = duties.open(owed).size();
        store.add(obligation, opened, clerk.now());
        return opened;
    }

    private NewDuty duty(NewObligation obligation, Document document, Unit unit) {
        var root = obligation.root();
        var citation = obligation.basis() == null ? Effects.label(document) : obligation.basis();
        var matter = new Matter(
                title(obligation, document),
                Effects.source(document),
                obligation.kind().slot(obligation.years()),
                null,
                new Basis(null, citation, true),
                false);
        var clock = Clock.until(obligation.dueOn(), root.on(), unit.id());
        return NewDuty.of(matter, unit, unit.id().equals(root.id()) ? null : root, clock);
    }

    private static String title(NewObligation obligation, Document document) {
        var label = Effects.label(document);
        return switch (obligation.kind()) {
            case PAPER -> "Ban hành văn bản cụ thể hóa " + label;
            case PRELIMINARY_REVIEW -> "Sơ kết %d năm thực hiện %s".formatted(obligation.years(), label);
            case FINAL_REVIEW -> "Tổng kết %d năm thực hiện %s".formatted(obligation.years(), label);
        };
    }
}
