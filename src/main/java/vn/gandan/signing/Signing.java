package vn.gandan.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

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

    /** Says yes to the step that the paper waits for. */
    Paper approve(PaperId id, int version);

    Paper sendBack(PaperId id, int version, String reason);

    /**
     * Gives the paper its number, draws it with that and freezes what was drawn, all in one transaction: a number without a
     * frozen paper does not exist, nor the other way round.
     */
    Paper sign(PaperId id, int version, SignatureOrder order, Function<NumberAndDay, Rendered> renderer);

    /** The same, drawn by the module that the paper came from. */
    Paper sign(PaperId id, int version, SignatureOrder order);

    Paper issue(PaperId id, int version);

    Paper recall(PaperId id, int version, String reason);

    Paper paper(PaperId id);

    Optional<Paper> paper(String source, String reference);

    /** Those in the caller's scope, or of one unit, in a state or in any; the latest first. */
    List<Paper> papers(@Nullable UnitId unit, Paper.@Nullable State state);

    /** What happened to it, the first first. */
    List<PaperStep> history(PaperId id);

    /** As it was signed. */
    Frozen frozen(PaperId id);

    /** Exactly the figures that by now are another value than the signed paper says. */
    List<FigureChange> changes(PaperId id, Function<FrozenFigure, FrozenFigure.Current> now);

    /** The same, asked of the module that the paper came from. */
    List<FigureChange> changes(PaperId id);

    /** Puts a digital signature behind the frozen pdf, which stays as it is beside it. */
    byte[] seal(PaperId id, int version, SigningDevice device);

    /** With its digital signature, where it has one. */
    Optional<byte[]> sealed(PaperId id);
}
