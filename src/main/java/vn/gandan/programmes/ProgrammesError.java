package vn.gandan.programmes;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum ProgrammesError implements ErrorCode {
    PROGRAMME_NOT_FOUND(Kind.NOT_FOUND),
    TASK_NOT_FOUND(Kind.NOT_FOUND),
    BRIEFING_NOT_FOUND(Kind.NOT_FOUND),
    PROGRAMME_CLOSED(Kind.CONFLICT),
    PROGRAMME_CHANGED_MEANWHILE(Kind.CONFLICT),
    TASK_WITHDRAWN(Kind.CONFLICT),
    PARTNER_NEEDED(Kind.INVALID),
    SIGNED_PAPER_NEEDED(Kind.INVALID),
    TERM_BACKWARDS(Kind.INVALID),
    TERM_NOT_ONE_YEAR(Kind.INVALID),
    DUE_IN_PAST(Kind.INVALID),
    DUE_NOT_LATER(Kind.INVALID),
    DOERS_NEEDED(Kind.INVALID),
    NOT_OWED_FROM_ABOVE(Kind.INVALID),
    MEETING_IN_FUTURE(Kind.INVALID),
    WITHDRAWAL_NEEDS_REASON(Kind.INVALID),
    PROGRAMME_OF_OTHERS(Kind.FORBIDDEN);

    private final Kind kind;

    ProgrammesError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == PROGRAMME_NOT_FOUND || this == BRIEFING_NOT_FOUND;
    }
}
