package vn.gandan.reading;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum ReadingError implements ErrorCode {
    ROLE_DOES_NOT_READ(Kind.FORBIDDEN),
    REPORT_NOT_FOUND(Kind.NOT_FOUND),
    REPORT_CHANGED_MEANWHILE(Kind.CONFLICT),
    REPORT_NOT_PLACED(Kind.CONFLICT),
    REPORT_PLACE_STAYS(Kind.CONFLICT),
    REPORT_EMPTY(Kind.INVALID),
    REPORT_TOO_LONG(Kind.TOO_LONG),
    READING_BUSY(Kind.CONFLICT),
    REPORT_SECRET(Kind.INVALID),
    REPORT_PERIOD_NOT_BEGUN(Kind.INVALID),
    PROPOSAL_NOT_FOUND(Kind.NOT_FOUND),
    PROPOSAL_CHANGED_MEANWHILE(Kind.CONFLICT),
    PROPOSAL_WRITTEN(Kind.CONFLICT);

    private final Kind kind;

    ReadingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == REPORT_NOT_FOUND;
    }
}
