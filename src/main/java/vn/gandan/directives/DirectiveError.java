package vn.gandan.directives;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum DirectiveError implements ErrorCode {
    DOCUMENT_NOT_FOUND(Kind.NOT_FOUND),
    SYMBOL_UNREADABLE(Kind.INVALID),
    TYPE_NEEDED(Kind.INVALID),
    DOCUMENT_TITLE_NEEDED(Kind.INVALID),
    DOCUMENT_KNOWN(Kind.CONFLICT),
    SECRET_PAPER(Kind.INVALID),
    LEVEL_UNKNOWN(Kind.INVALID),
    STATE_UNKNOWN(Kind.INVALID),
    QUESTION_NOT_FOUND(Kind.NOT_FOUND),
    CIRCLE(Kind.CONFLICT),
    FILE_KIND(Kind.INVALID),
    FILE_UNREADABLE(Kind.INVALID),
    FILE_TOO_LONG(Kind.TOO_LONG),
    CENTRE_FOR_PROVINCES(Kind.FORBIDDEN),
    ISSUER_OUTSIDE(Kind.FORBIDDEN),
    ISSUED_IN_FUTURE(Kind.INVALID),
    NOT_YOURS_TO_LAY(Kind.FORBIDDEN),
    NOT_YOURS_TO_NUDGE(Kind.FORBIDDEN),
    NOBODY_OF_LEVEL(Kind.INVALID),
    DUE_BEFORE_PAPER(Kind.INVALID),
    DUE_BEFORE_LAID(Kind.INVALID),
    REVIEW_NEEDS_DAY(Kind.INVALID),
    OBLIGATION_NOT_FOUND(Kind.NOT_FOUND),
    STUDY_WITHOUT_NUMBERS(Kind.INVALID),
    STUDY_DAYS(Kind.INVALID),
    STUDY_NOT_FOUND(Kind.NOT_FOUND),
    WHY_NEEDED(Kind.INVALID),
    DOCUMENT_CHANGED_MEANWHILE(Kind.CONFLICT);

    private final Kind kind;

    DirectiveError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == DOCUMENT_NOT_FOUND;
    }
}
