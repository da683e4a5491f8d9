package vn.gandan.signing;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum SigningError implements ErrorCode {
    SIGNED_PAPER_NOT_FOUND(Kind.NOT_FOUND),
    PAPER_CHANGED_MEANWHILE(Kind.CONFLICT),
    PAPER_NOT_IN_STATE(Kind.CONFLICT),
    PAPER_SAYS_OTHER(Kind.CONFLICT),
    PAPER_TITLE_NEEDED(Kind.INVALID),
    PAPER_ISSUER_NEEDED(Kind.INVALID),
    PAPER_TYPE_UNKNOWN(Kind.INVALID),
    PAPER_CANNOT_BE_DRAWN(Kind.CONFLICT),
    PAPER_NOT_FROZEN(Kind.CONFLICT),
    PAPER_SEALED(Kind.CONFLICT),
    PAPER_NEEDS_REASON(Kind.INVALID),
    SIGNER_NEEDED(Kind.INVALID),
    SIGNED_IN_FUTURE(Kind.INVALID),
    SIGNED_BEFORE_LAST_NUMBER(Kind.INVALID),
    NOT_YOURS_TO_SUBMIT(Kind.FORBIDDEN),
    PAPER_WAITS_FOR_OTHERS(Kind.FORBIDDEN),
    OWN_PAPER(Kind.FORBIDDEN),
    NOT_YOURS_TO_SIGN(Kind.FORBIDDEN),
    NOT_YOURS_TO_ISSUE(Kind.FORBIDDEN),
    NOT_YOURS_TO_SET(Kind.FORBIDDEN),
    STEPS_NEEDED(Kind.INVALID),
    APPROVER_UNKNOWN(Kind.INVALID),
    BOOK_NOT_FOUND(Kind.NOT_FOUND),
    NUMBER_NOT_HELD(Kind.CONFLICT),
    NUMBER_NOT_LATER(Kind.INVALID);

    private final Kind kind;

    SigningError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == SIGNED_PAPER_NOT_FOUND || this == BOOK_NOT_FOUND;
    }
}
