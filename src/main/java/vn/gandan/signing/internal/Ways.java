package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_ISSUER_NEEDED;
import static vn.gandan.signing.SigningError.PAPER_NOT_IN_STATE;
import static vn.gandan.signing.SigningError.PAPER_TYPE_UNKNOWN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.ApprovalStep;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.PaperStep;
import vn.gandan.signing.PaperStep.Kind;

/** The steps of a paper, each with its line in the history and in the trail. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Ways {

    /** The hash of what was agreed, in the trail. */
    private static final String CONTENT = "content";

    private final PaperStore papers;
    private final StepStore steps;
    private final RouteStore routes;
    private final Agreements agreements;
    private final Rights rights;
    private final Chronicle chronicle;

    Ways(
            PaperStore papers,
            StepStore steps,
            RouteStore routes,
            Agreements agreements,
            Rights rights,
            Chronicle chronicle) {
        this.papers = papers;
        this.steps = steps;
        this.routes = routes;
        this.agreements = agreements;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    Paper draft(NewPaper wanted) {
        var paper = paper(wanted);
        rights.submit(paper);
        if (!papers.add(paper, chronicle.now())) {
            papers.retitle(paper);
            return papers.find(paper.source(), paper.reference()).orElseThrow();
        }
        told(paper, Kind.DRAFTED, null, null, Map.of());
        return paper;
    }

    private static Paper paper(NewPaper wanted) {
        if (Vocabulary.standard().types(wanted.type()).isEmpty()) {
            throw PAPER_TYPE_UNKNOWN.refuse(wanted.type());
        }
        var paper = new Paper(
                new PaperId(wanted.unit().province(), UUID.randomUUID()),
                wanted.unit().id(),
                wanted.unit().path(),
                wanted.side(),
                wanted.type(),
                wanted.issuers(),
                wanted.title(),
                wanted.source(),
                wanted.reference(),
                Paper.State.DRAFTED,
                List.of(),
                0,
                null,
                null,
                null,
                null,
                0);
        try {
            paper.symbol(1);
        } catch (IllegalArgumentException unwritable) {
            throw PAPER_ISSUER_NEEDED.refuse();
        }
        return paper;
    }

    Paper submit(PaperId id, int version) {
        var paper = papers.lock(id).asOf(version);
        rights.submit(paper);
        var route = routes.of(id.province(), paper.unit(), paper.type()).orElse(List.of(ApprovalStep.USUAL));
        var hash = agreements.keep(paper);
        return done(paper.submit(route, chronicle.actor()), Kind.SUBMITTED, null, null, Map.of(CONTENT, hash));
    }

    Paper withdraw(PaperId id, int version) {
        var paper = papers.lock(id).asOf(version);
        rights.submit(paper);
        return done(paper.withdraw(), Kind.WITHDRAWN, null, null);
    }

    Paper approve(PaperId id, int version) {
        var paper = papers.lock(id).asOf(version);
        var step = paper.awaited();
        if (step == null) {
            throw PAPER_NOT_IN_STATE.refuse();
        }
        rights.approve(paper, step);
        agreements.need(paper);
        return done(paper.accept(), Kind.ACCEPTED, title(step), null);
    }

    Paper approveAnew(PaperId id, int version, String seen) {
        var paper = papers.lock(id).asOf(version);
        var next = paper.acceptAnew();
        var step = next.route().getFirst();
        rights.approve(paper, step);
        var hash = agreements.keepSeen(paper, seen);
        return done(next, Kind.ACCEPTED, title(step), null, Map.of(CONTENT, hash));
    }

    Paper sendBack(PaperId id, int version, String reason) {
        var paper = papers.lock(id).asOf(version);
        var step = paper.awaited();
        var back = paper.sendBack(reason);
        rights.sendBack(paper);
        return done(back, Kind.RETURNED, step == null ? null : title(step), back.reason());
    }

    Paper issue(PaperId id, int version) {
        var paper = papers.lock(id).asOf(version);
        rights.issue(paper);
        return done(paper.issue(chronicle.today()), Kind.ISSUED, null, null);
    }

    Paper recall(PaperId id, int version, String reason) {
        var paper = papers.lock(id).asOf(version);
        rights.sign(paper);
        var recalled = paper.recall(reason);
        return done(recalled, Kind.RECALLED, null, recalled.reason());
    }

    private Paper done(Paper next, Kind kind, @Nullable String title, @Nullable String reason) {
        return done(next, kind, title, reason, Map.of());
    }

    private Paper done(
            Paper next, Kind kind, @Nullable String title, @Nullable String reason, Map<String, String> details) {
        var written = papers.update(next, chronicle.now());
        told(written, kind, title, reason, details);
        return written;
    }

    private void told(
            Paper paper, Kind kind, @Nullable String title, @Nullable String reason, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("symbol", paper.symbol());
        all.put("title", paper.title());
        steps.add(paper, new PaperStep(kind, title, reason, chronicle.actor(), chronicle.now()));
        chronicle.record(paper.id().province(), paper.path(), "PAPER_" + kind, Chronicle.subject(paper.id()), all);
    }

    private static @Nullable String title(ApprovalStep step) {
        return step.title().isBlank() ? null : VietnameseText.nfc(step.title());
    }
}
