package vn.gandan.workbooks;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum WorkbooksError implements ErrorCode {
    UPLOAD_EMPTY(Kind.INVALID),
    UPLOAD_TOO_LONG(Kind.INVALID),
    UPLOAD_NOT_EXCEL(Kind.INVALID),
    UPLOAD_OLD_EXCEL(Kind.INVALID),
    UPLOAD_IS_TABLE_OF_TEXT(Kind.INVALID),
    UPLOAD_OPEN_DOCUMENT(Kind.INVALID),
    UPLOAD_WITH_MACROS(Kind.INVALID),
    UPLOAD_UNFOLDS_TOO_FAR(Kind.INVALID),
    UPLOAD_DAMAGED(Kind.INVALID),
    UPLOAD_WITHOUT_MARK(Kind.INVALID),
    UPLOAD_WITHOUT_CODES(Kind.INVALID),
    UPLOAD_NOT_TEXT(Kind.INVALID),
    UPLOAD_GONE(Kind.NOT_FOUND),
    TOO_MANY_UPLOADS(Kind.CONFLICT),
    NOBODY_ASKED(Kind.NOT_FOUND);

    private final Kind kind;

    WorkbooksError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
