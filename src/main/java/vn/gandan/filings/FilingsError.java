package vn.gandan.filings;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum FilingsError implements ErrorCode {
    FORM_NOT_ASKED(Kind.NOT_FOUND),
    PERIOD_NOT_BEGUN(Kind.CONFLICT),
    FILING_CHANGED_MEANWHILE(Kind.CONFLICT),
    FILING_LOCKED(Kind.CONFLICT),
    FILING_NOT_READY(Kind.INVALID),
    NOT_APPROVED_YET(Kind.CONFLICT),
    TOO_MUCH_TYPED(Kind.INVALID),
    FIGURE_NOT_WHOLE(Kind.INVALID),
    FIGURE_TOO_PRECISE(Kind.INVALID),
    FIGURE_TOO_SMALL(Kind.INVALID),
    FIGURE_TOO_LARGE(Kind.INVALID),
    FIGURE_BREAKS_RULE(Kind.INVALID),
    NOT_AWAITING_APPROVAL(Kind.CONFLICT),
    NOT_YOURS_TO_APPROVE(Kind.FORBIDDEN),
    NOT_YOURS_TO_TAKE_BACK(Kind.CONFLICT),
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
