package vn.gandan.duties;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum DutiesError implements ErrorCode {
    CLOCK_BEFORE_START(Kind.INVALID),
    CLOCK_OUT_OF_ORDER(Kind.INVALID),
    CLOCK_PAUSED_ALREADY(Kind.CONFLICT),
    CLOCK_NOT_PAUSED(Kind.CONFLICT),
    CLOCK_NEEDS_REASON(Kind.INVALID),
    EXTENSION_NEEDS_DOCUMENT(Kind.INVALID),
    EXTENSION_BEYOND_RIGHT(Kind.CONFLICT);

    private final Kind kind;

    DutiesError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
