package vn.gandan.signing;

import java.util.List;
import java.util.Optional;

/**
 * The way of a paper from its draft to whoever it goes to: trình duyệt, duyệt, trả lại, ký ban hành, phát hành, thu hồi. Each
 * step is of the version that was read: of two at once the second is refused.
 */
public interface Signing {

    /** Enters a paper, or finds the one that its module entered before by the same reference. */
    Paper draft(NewPaper paper);

    Paper submit(PaperId id, int version);

    /** {@link #draft} and {@link #submit} in one go. */
    Paper submit(NewPaper paper);

    /** Takes a submitted paper back, to be written on. */
    Paper withdraw(PaperId id, int version);

    /** Says yes to the step that the paper waits for; refused where it no longer says what was submitted or approved before. */
    Paper approve(PaperId id, int version);

    /**
     * Says yes to what the paper says by now, although it said something else before: all steps are gone through again.
     *
     * @param seen hash of the content that was looked at
     */
    Paper approveAnew(PaperId id, int version, String seen);

    Paper sendBack(PaperId id, int version, String reason);

    /**
     * Gives the paper its number, has it drawn with that by the module that it came from and freezes what was drawn, all in one
     * transaction: a number without a frozen paper does not exist, nor the other way round. Refused where it no longer says
     * what was approved.
     */
    Paper sign(PaperId id, int version, SignatureOrder order);

    Paper issue(PaperId id, int version);

    Paper recall(PaperId id, int version, String reason);

    Paper paper(PaperId id);

    Optional<Paper> paper(String source, String reference);

    /** What happened to it, the first first. */
    List<PaperStep> history(PaperId id);

    /** As it was signed. */
    Frozen frozen(PaperId id);

    /** What of it has changed since it was signed, asked of the module that it came from. */
    List<FigureChange> changes(PaperId id);

    /** Puts a digital signature behind the frozen pdf, which stays as it is beside it. */
    byte[] seal(PaperId id, int version, SigningDevice device);

    /** With its digital signature, where it has one. */
    Optional<byte[]> sealed(PaperId id);
}
