package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.PROPOSAL_CHANGED_MEANWHILE;
import static vn.gandan.reading.ReadingError.PROPOSAL_NOT_FOUND;
import static vn.gandan.reading.ReadingError.PROPOSAL_WRITTEN;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/**
 * One thing that the reader found, and what a person decided about it (đề xuất). Immutable: each decision returns the next
 * state.
 *
 * @param read as the reader understood it; it stays
 * @param problem why it could not be written
 * @param result address of what it became
 */
public record Proposal(
        UUID id,
        int number,
        Kind kind,
        Span span,
        Fact read,
        @Nullable Fact corrected,
        State state,
        @Nullable Problem problem,
        @Nullable String result,
        @Nullable LocalDate remediedOn,
        int version) {

    /** Chưa xem, đã nhận, đã bỏ, đã ghi. */
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED,
        WRITTEN
    }

    static Proposal found(int number, Kind kind, Span span, Fact read) {
        return new Proposal(UUID.randomUUID(), number, kind, span, read, null, State.OPEN, null, null, null, 0);
    }

    /** As it stands: what the person made of it, else what was read. */
    public Fact fact() {
        return corrected == null ? read : corrected;
    }

    public boolean decided() {
        return state != State.OPEN;
    }

    public boolean written() {
        return state == State.WRITTEN;
    }

    public boolean accepted() {
        return state == State.ACCEPTED;
    }

    Proposal asOf(int readVersion) {
        if (version != readVersion) {
            throw PROPOSAL_CHANGED_MEANWHILE.refuse();
        }
        return this;
    }

    Proposal accept() {
        return next(corrected, State.ACCEPTED);
    }

    Proposal accept(Fact putRight) {
        return next(putRight.equals(read) ? null : putRight, State.ACCEPTED);
    }

    Proposal reject() {
        return next(corrected, State.REJECTED);
    }

    /** Back to what was read. */
    Proposal reopen() {
        return next(null, State.OPEN);
    }

    private Proposal next(@Nullable Fact nextCorrected, State nextState) {
        if (written()) {
            throw PROPOSAL_WRITTEN.refuse();
        }
        return new Proposal(id, number, kind, span, read, nextCorrected, nextState, null, null, remediedOn, version);
    }

    Proposal became(String address) {
        return new Proposal(id, number, kind, span, read, corrected, State.WRITTEN, null, address, remediedOn, version);
    }

    Proposal hindered(Problem why) {
        return new Proposal(id, number, kind, span, read, corrected, state, why, null, remediedOn, version);
    }

    /** A shortcoming is known to be remedied since a day, or is open again. */
    Proposal remedied(@Nullable LocalDate day) {
        if (kind != Kind.LIMITATION) {
            throw PROPOSAL_NOT_FOUND.refuse(number);
        }
        return new Proposal(id, number, kind, span, read, corrected, state, problem, result, day, version);
    }
}
