package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.DUE_BEFORE_LAID;
import static vn.gandan.directives.DirectiveError.DUE_BEFORE_PAPER;
import static vn.gandan.directives.DirectiveError.NOBODY_OF_LEVEL;
import static vn.gandan.directives.DirectiveError.OBLIGATION_NOT_FOUND;
import static vn.gandan.directives.DirectiveError.WHY_NEEDED;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewObligation.Kind;
import vn.gandan.duties.Duties;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.VietnameseText;

/** Lays what a paper obliges to on the units of a level (giao cụ thể hóa), as duties. */
@Service
@Transactional
class Obligations {

    private static final Logger log = LoggerFactory.getLogger(Obligations.class);

    private final ObligationStore store;
    private final DocumentStore documents;
    private final Effects effects;
    private final Duties duties;
    private final Organisation organisation;
    private final Mandate mandate;
    private final Clerk clerk;

    Obligations(
            ObligationStore store,
            DocumentStore documents,
            Effects effects,
            Duties duties,
            Organisation organisation,
            Mandate mandate,
            Clerk clerk) {
        this.store = store;
        this.documents = documents;
        this.effects = effects;
        this.duties = duties;
        this.organisation = organisation;
        this.mandate = mandate;
        this.clerk = clerk;
    }

    /** Units that owe the same already are left as they are; those that have issued it have done it. Returns how many are new. */
    int lay(NewObligation obligation) {
        var document = judge(obligation);
        store.add(obligation, 0, clerk.now());
        var fresh = fresh(obligation);
        int opened = duties.open(fresh.stream()
                        .map(unit -> Laying.duty(obligation, document, unit))
                        .toList())
                .size();
        store.add(obligation, opened, clerk.now());
        if (obligation.kind() == Kind.PAPER && opened > 0) {
            effects.catchUp(document, obligation.level());
        }
        log.info("Document {} laid on {} units", document.id(), opened);
        return opened;
    }

    /** Several, as a plan of reviews is; all or none. */
    int lay(List<NewObligation> plan) {
        return plan.stream().mapToInt(this::lay).sum();
    }

    /** Refuses what could not be laid. */
    Document judge(NewObligation obligation) {
        mandate.toDirect(obligation.root().path(), obligation.root().fullName());
        var document = documents.get(obligation.document());
        if (document.issuedOn() != null && obligation.dueOn().isBefore(document.issuedOn())) {
            throw DUE_BEFORE_PAPER.refuse(document.issuedOn());
        }
        if (obligation.kind() == Kind.PAPER
                && obligation.dueOn().isBefore(obligation.root().on())) {
            throw DUE_BEFORE_LAID.refuse(obligation.root().on());
        }
        return document;
    }

    /** Those of the level, on the day from which it is owed, that owe nothing of the kind yet. */
    List<Unit> fresh(NewObligation obligation) {
        var root = obligation.root();
        var units = organisation.below(root.id(), obligation.level(), root.on());
        if (units.isEmpty()) {
            throw NOBODY_OF_LEVEL.refuse(root.fullName());
        }
        var owing = store.owing(obligation.document(), obligation.kind().slot(obligation.years()));
        return units.stream().filter(unit -> !owing.contains(unit.id())).toList();
    }

    @Transactional(readOnly = true)
    List<Laid> papers(DocumentId document) {
        return store.of(document, EnumSet.of(Kind.PAPER), clerk.today());
    }

    @Transactional(readOnly = true)
    Laid laid(ProvinceId province, UUID id) {
        return store.find(province, id).orElseThrow(() -> OBLIGATION_NOT_FOUND.refuse(id.toString()));
    }

    /** It was laid by mistake: what is still open of it is owed no longer. Returns how much that was. */
    int withdraw(ProvinceId province, UUID id, String reason) {
        var laid = laid(province, id);
        mandate.toDirect(laid.path(), laid.rootName());
        if (reason.isBlank()) {
            throw WHY_NEEDED.refuse();
        }
        int withdrawn = duties.withdrawOpen(
                laid.document().value(),
                laid.slot(),
                laid.root(),
                laid.level(),
                VietnameseText.nfc(reason).strip());
        store.remove(laid);
        log.info("Obligation {} withdrawn, {} duties", id, withdrawn);
        return withdrawn;
    }
}
