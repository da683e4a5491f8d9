package vn.gandan.desk.internal;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
enum DeskError implements ErrorCode {
    NO_UNIT_CHOSEN(Kind.INVALID);

    private final Kind kind;

    DeskError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
