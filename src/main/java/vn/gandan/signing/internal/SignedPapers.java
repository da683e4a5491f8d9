package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_NOT_FROZEN;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.signing.FigureChange;
import vn.gandan.signing.Frozen;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.PaperStep;
import vn.gandan.signing.SignatureOrder;
import vn.gandan.signing.Signing;
import vn.gandan.signing.SigningDevice;

/** Papers on their way, as other modules know them. */
@Service
@Transactional
class SignedPapers implements Signing {

    private final Ways ways;
    private final Signatures signatures;
    private final Seals seals;
    private final Sources sources;
    private final PaperStore papers;
    private final StepStore steps;
    private final FrozenStore frozen;

    SignedPapers(
            Ways ways,
            Signatures signatures,
            Seals seals,
            Sources sources,
            PaperStore papers,
            StepStore steps,
            FrozenStore frozen) {
        this.ways = ways;
        this.signatures = signatures;
        this.seals = seals;
        this.sources = sources;
        this.papers = papers;
        this.steps = steps;
        this.frozen = frozen;
    }

    @Override
    public Paper draft(NewPaper paper) {
        return ways.draft(paper);
    }

    @Override
    public Paper submit(PaperId id, int version) {
        return ways.submit(id, version);
    }

    @Override
    public Paper submit(NewPaper paper) {
        var drafted = ways.draft(paper);
        return ways.submit(drafted.id(), drafted.version());
    }

    @Override
    public Paper withdraw(PaperId id, int version) {
        return ways.withdraw(id, version);
    }

    @Override
    public Paper approve(PaperId id, int version) {
        return ways.approve(id, version);
    }

    @Override
    public Paper sendBack(PaperId id, int version, String reason) {
        return ways.sendBack(id, version, reason);
    }

    @Override
    public Paper approveAnew(PaperId id, int version, String seen) {
        return ways.approveAnew(id, version, seen);
    }

    @Override
    public Paper sign(PaperId id, int version, SignatureOrder order) {
        return signatures.sign(id, version, order);
    }

    @Override
    public Paper issue(PaperId id, int version) {
        return ways.issue(id, version);
    }

    @Override
    public Paper recall(PaperId id, int version, String reason) {
        return ways.recall(id, version, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public Paper paper(PaperId id) {
        return papers.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> paper(String source, String reference) {
        return papers.find(source, reference);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperStep> history(PaperId id) {
        return steps.of(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Frozen frozen(PaperId id) {
        return frozen.find(papers.get(id).id()).orElseThrow(PAPER_NOT_FROZEN::refuse);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureChange> changes(PaperId id) {
        var paper = papers.get(id);
        var signed = frozen.content(id);
        return signed.figures().isEmpty()
                ? List.of()
                : sources.of(paper).content(paper).since(signed.words());
    }

    @Override
    public byte[] seal(PaperId id, int version, SigningDevice device) {
        return seals.seal(id, version, device);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> sealed(PaperId id) {
        return frozen.sealed(papers.get(id).id());
    }
}
