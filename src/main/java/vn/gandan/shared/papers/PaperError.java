package vn.gandan.shared.papers;

import vn.gandan.shared.ErrorCode;

/** Why a file is not read; the first detail is its name. The sentences are in {@code messages/terminal}. */
public enum PaperError implements ErrorCode {
    PAPER_NOT_FOUND(Kind.NOT_FOUND),
    PAPER_NO_FILE(Kind.INVALID),
    PAPER_CLOSED(Kind.INVALID),
    PAPER_EMPTY(Kind.INVALID),
    PAPER_TOO_LARGE(Kind.TOO_LONG),
    PAPER_TOO_LONG(Kind.TOO_LONG),
    PAPER_OF_OTHER_KIND(Kind.INVALID),
    PAPER_LOCKED(Kind.INVALID),
    PAPER_DAMAGED(Kind.INVALID),
    PAPER_WITHOUT_TEXT(Kind.INVALID);

    private final Kind kind;

    PaperError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
