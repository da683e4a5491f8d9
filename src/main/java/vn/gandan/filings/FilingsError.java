package vn.gandan.filings;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum FilingsError implements ErrorCode {
    FORM_NOT_ASKED(Kind.NOT_FOUND),
    FILING_CHANGED_MEANWHILE(Kind.CONFLICT),
    FILING_LOCKED(Kind.CONFLICT),
    NOT_AWAITING_APPROVAL(Kind.CONFLICT),
    NOT_YOURS_TO_APPROVE(Kind.FORBIDDEN),
    OWN_FILING(Kind.FORBIDDEN),
    RETURN_NEEDS_REASON(Kind.INVALID),
    AMENDMENT_NEEDS_REASON(Kind.INVALID),
    ONLY_LOCKED_IS_AMENDED(Kind.CONFLICT);

    private final Kind kind;

    FilingsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
