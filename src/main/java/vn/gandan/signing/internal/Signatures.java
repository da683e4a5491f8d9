package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.SIGNED_IN_FUTURE;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.PaperStep;
import vn.gandan.signing.Signature;
import vn.gandan.signing.SignatureOrder;

/** Signs: the number, the frozen files and the paper's state are one transaction, under the lock of the book. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Signatures {

    /** In the trail. */
    static final String SIGNED = "PAPER_SIGNED";

    private final PaperStore papers;
    private final StepStore steps;
    private final NumberBooks books;
    private final FrozenStore frozen;
    private final Sources sources;
    private final Agreements agreements;
    private final Rights rights;
    private final Chronicle chronicle;

    Signatures(
            PaperStore papers,
            StepStore steps,
            NumberBooks books,
            FrozenStore frozen,
            Sources sources,
            Agreements agreements,
            Rights rights,
            Chronicle chronicle) {
        this.papers = papers;
        this.steps = steps;
        this.books = books;
        this.frozen = frozen;
        this.sources = sources;
        this.agreements = agreements;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    Paper sign(PaperId id, int version, SignatureOrder order) {
        var paper = papers.lock(id).asOf(version);
        rights.sign(paper);
        if (order.day().isAfter(chronicle.today())) {
            throw SIGNED_IN_FUTURE.refuse(order.day());
        }
        // Judged before a number is taken, which whoever else signs would wait for.
        var probe = paper.sign(new Signature(1, paper.symbol(1), order.day(), order.by()));
        int number = books.enter(paper, order);
        var signature = new Signature(number, probe.symbol(number), order.day(), order.by());
        var drawn = sources.of(paper).renderer(paper).apply(signature.numberAndDay());
        agreements.need(paper, drawn.content());
        var kept = frozen.add(paper, SignatureField.in(drawn, order.by().name()), chronicle.now());
        var signed = papers.update(paper.sign(signature), chronicle.now());
        steps.add(
                signed,
                new PaperStep(PaperStep.Kind.SIGNED, signature.symbol(), null, chronicle.actor(), chronicle.now()));
        // The sealed chain of the trail has the hashes too: a file that was changed together with its hash is found.
        chronicle.record(
                id.province(),
                paper.path(),
                SIGNED,
                Chronicle.subject(id),
                Map.of("symbol", signature.symbol(), "docx", kept.docxHash(), "pdf", kept.pdfHash()));
        return signed;
    }
}
