package vn.gandan.targets;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum TargetsError implements ErrorCode {
    TARGET_OF_OTHERS(Kind.FORBIDDEN),
    TARGET_UNREADABLE(Kind.INVALID),
    TARGET_NEEDS_REASON(Kind.INVALID),
    TARGET_NOT_FOUND(Kind.NOT_FOUND),
    TARGET_CHANGED_MEANWHILE(Kind.CONFLICT),
    TARGET_UNIT_NOT_THERE(Kind.NOT_FOUND),
    TARGET_FILE_UNREADABLE(Kind.INVALID),
    NOTHING_TO_DISTRIBUTE(Kind.NOT_FOUND);

    private final Kind kind;

    TargetsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
