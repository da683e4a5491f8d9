package vn.gandan.writing;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum WritingError implements ErrorCode {
    ROLE_DOES_NOT_WRITE(Kind.FORBIDDEN),
    ROLE_DOES_NOT_OUTLINE(Kind.FORBIDDEN),
    OUTLINE_NOT_FOUND(Kind.NOT_FOUND),
    OUTLINE_CHANGED_MEANWHILE(Kind.CONFLICT),
    DRAFT_NOT_FOUND(Kind.NOT_FOUND),
    PROOF_NOT_FOUND(Kind.NOT_FOUND),
    DRAFT_CLOSED(Kind.CONFLICT),
    DRAFT_PERIOD_NOT_BEGUN(Kind.INVALID),
    DRAFT_PERIOD_TOO_LONG(Kind.INVALID),
    DRAFT_CARRIES_OUT_NOTHING(Kind.INVALID),
    DRAFT_PAPER_NOT_REGISTERED(Kind.INVALID),
    BATCH_NOT_FOUND(Kind.NOT_FOUND),
    BATCH_EMPTY(Kind.INVALID),
    BATCH_BUSY(Kind.CONFLICT),
    BATCH_OTHER_DAY(Kind.CONFLICT),
    DRAFT_PERIOD_UNFIT(Kind.INVALID),
    PASSAGE_NOT_FOUND(Kind.NOT_FOUND),
    PASSAGE_CHANGED_MEANWHILE(Kind.CONFLICT),
    PASSAGE_TOO_LONG(Kind.INVALID),
    PASSAGE_WRONG(Kind.INVALID),
    VERSION_NOT_FOUND(Kind.NOT_FOUND),
    REMARK_NOT_FOUND(Kind.NOT_FOUND),
    REMARK_EMPTY(Kind.INVALID),
    REMARK_TOO_LONG(Kind.INVALID),
    SECTION_NOT_FOUND(Kind.NOT_FOUND),
    AUTHOR_NOT_FOUND(Kind.NOT_FOUND),
    NO_REPORT_BEFORE(Kind.NOT_FOUND),
    TEMPLATE_NOT_FOUND(Kind.NOT_FOUND),
    TEMPLATE_TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    WritingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean mayHide() {
        return this == DRAFT_NOT_FOUND || this == PROOF_NOT_FOUND || this == BATCH_NOT_FOUND;
    }
}
