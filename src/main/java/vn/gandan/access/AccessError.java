package vn.gandan.access;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum AccessError implements ErrorCode {
    LOGIN_UNREADABLE(Kind.INVALID),
    LOGIN_TAKEN(Kind.CONFLICT),
    UNIT_NEEDED(Kind.INVALID),
    EMAIL_UNREADABLE(Kind.INVALID),
    ACCOUNT_NOT_FOUND(Kind.NOT_FOUND),
    TRAIL_BROKEN(Kind.CONFLICT);

    private final Kind kind;

    AccessError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
