package vn.gandan.signing;

import static vn.gandan.signing.SigningError.PAPER_CHANGED_MEANWHILE;
import static vn.gandan.signing.SigningError.PAPER_NEEDS_REASON;
import static vn.gandan.signing.SigningError.PAPER_NOT_IN_STATE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol;
import vn.gandan.shared.Actor;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;

/**
 * A paper on its way (văn bản trình ký). Immutable: each step returns the next state.
 *
 * @param route steps of approval as they were when it was submitted
 * @param accepted how many of them said yes
 * @param reason why it was returned or recalled
 */
public record Paper(
        PaperId id,
        UnitId unit,
        String path,
        Symbol.Side side,
        String type,
        List<String> issuers,
        String title,
        String source,
        String reference,
        State state,
        List<ApprovalStep> route,
        int accepted,
        @Nullable String reason,
        @Nullable Actor submittedBy,
        @Nullable Signature signature,
        @Nullable LocalDate issuedOn,
        int version) {

    /** Dự thảo, đã trình, bị trả lại, đã duyệt, đã ký, đã phát hành, đã thu hồi. */
    public enum State {
        DRAFTED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        SIGNED,
        ISSUED,
        RECALLED
    }

    /** A letter of the State writes no type: 511/UBND-VP. */
    private static final String LETTER = "CV";

    private static final String GAP = "…";

    public Paper {
        issuers = List.copyOf(issuers);
        route = List.copyOf(route);
    }

    public Paper submit(List<ApprovalStep> steps, Actor by) {
        in(EnumSet.of(State.DRAFTED, State.RETURNED));
        return with(State.SUBMITTED, steps, 0, null, by);
    }

    /** What was approved of it so far counts no more. */
    public Paper withdraw() {
        in(EnumSet.of(State.SUBMITTED));
        return with(State.DRAFTED, List.of(), 0, null, null);
    }

    public Paper accept() {
        in(EnumSet.of(State.SUBMITTED));
        boolean last = accepted + 1 >= route.size();
        return with(last ? State.APPROVED : State.SUBMITTED, route, accepted + 1, null, submittedBy);
    }

    /** The first yes to what it says by now; those to what it said before count no more. */
    public Paper acceptAnew() {
        in(EnumSet.of(State.SUBMITTED, State.APPROVED));
        return with(route.size() > 1 ? State.SUBMITTED : State.APPROVED, route, 1, null, submittedBy);
    }

    public Paper sendBack(String why) {
        in(EnumSet.of(State.SUBMITTED, State.APPROVED));
        return with(State.RETURNED, List.of(), 0, said(why), submittedBy);
    }

    public Paper sign(Signature signed) {
        in(EnumSet.of(State.APPROVED));
        return new Paper(
                id,
                unit,
                path,
                side,
                type,
                issuers,
                title,
                source,
                reference,
                State.SIGNED,
                route,
                accepted,
                null,
                submittedBy,
                signed,
                null,
                version);
    }

    public Paper issue(LocalDate day) {
        in(EnumSet.of(State.SIGNED));
        return sent(State.ISSUED, null, day);
    }

    /** Its number stays used, and its text stays to be read. */
    public Paper recall(String why) {
        in(EnumSet.of(State.SIGNED, State.ISSUED));
        return sent(State.RECALLED, said(why), issuedOn);
    }

    /** As somebody read it: whoever changed it since was first. */
    public Paper asOf(int readVersion) {
        if (version != readVersion) {
            throw PAPER_CHANGED_MEANWHILE.refuse();
        }
        return this;
    }

    /** The step of approval that it waits for. */
    public @Nullable ApprovalStep awaited() {
        return state == State.SUBMITTED && accepted < route.size() ? route.get(accepted) : null;
    }

    /** The number in two digits at least, as both sides write it. */
    public String symbol(int number) {
        return new Symbol("%02d".formatted(number), null, writtenType(), issuers, side, form()).canonical();
    }

    /** With a gap for the number. */
    public String symbol() {
        return signature == null ? GAP + symbol(1).substring(2) : signature.symbol();
    }

    private @Nullable String writtenType() {
        return form() == Symbol.Form.SLASHED && type.equals(LETTER) ? null : type;
    }

    private Symbol.Form form() {
        return side == Symbol.Side.PARTY ? Symbol.Form.DASHED : Symbol.Form.SLASHED;
    }

    private void in(Set<State> states) {
        if (!states.contains(state)) {
            throw PAPER_NOT_IN_STATE.refuse();
        }
    }

    private static String said(String why) {
        if (why.isBlank()) {
            throw PAPER_NEEDS_REASON.refuse();
        }
        return VietnameseText.nfc(why.strip());
    }

    private Paper with(State next, List<ApprovalStep> steps, int yes, @Nullable String why, @Nullable Actor submitter) {
        return new Paper(
                id, unit, path, side, type, issuers, title, source, reference, next, steps, yes, why, submitter, null,
                null, version);
    }

    private Paper sent(State next, @Nullable String why, @Nullable LocalDate day) {
        return new Paper(
                id,
                unit,
                path,
                side,
                type,
                issuers,
                title,
                source,
                reference,
                next,
                route,
                accepted,
                why,
                submittedBy,
                signature,
                day,
                version);
    }
}
