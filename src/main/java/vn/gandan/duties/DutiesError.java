package vn.gandan.duties;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum DutiesError implements ErrorCode {
    DUTY_NOT_FOUND(Kind.NOT_FOUND),
    DUTY_CLOSED(Kind.CONFLICT),
    NOT_AWAITING_ACCEPTANCE(Kind.CONFLICT),
    NOTHING_ASKED(Kind.CONFLICT),
    REASON_NEEDED(Kind.INVALID),
    EVIDENCE_NEEDED(Kind.INVALID),
    DUTY_CHANGED_MEANWHILE(Kind.CONFLICT),
    NOT_YOURS_TO_DO(Kind.FORBIDDEN),
    NOT_YOURS_TO_JUDGE(Kind.FORBIDDEN),
    NOT_YOURS_TO_GIVE(Kind.FORBIDDEN),
    STATE_UNREADABLE(Kind.INVALID),
    UNIT_OUTSIDE(Kind.INVALID),
    DATE_IN_FUTURE(Kind.INVALID),
    CLOCK_BEFORE_START(Kind.INVALID),
    CLOCK_OUT_OF_ORDER(Kind.INVALID),
    CLOCK_PAUSED_ALREADY(Kind.CONFLICT),
    CLOCK_NOT_PAUSED(Kind.CONFLICT),
    CLOCK_NEEDS_REASON(Kind.INVALID),
    EXTENSION_NEEDS_DOCUMENT(Kind.INVALID),
    EXTENSION_BEYOND_RIGHT(Kind.CONFLICT),
    DAYS_NOT_YOURS(Kind.FORBIDDEN),
    DAY_UNREADABLE(Kind.INVALID),
    DAY_DECIDED_ALREADY(Kind.CONFLICT),
    DAY_NOT_DECIDED(Kind.NOT_FOUND);

    private final Kind kind;

    DutiesError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == DUTY_NOT_FOUND;
    }
}
