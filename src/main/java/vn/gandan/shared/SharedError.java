package vn.gandan.shared;

/** What is refused before any module is asked. */
public enum SharedError implements ErrorCode {
    PERIOD_UNREADABLE(Kind.INVALID),
    DATE_UNREADABLE(Kind.INVALID),
    NUMBER_UNREADABLE(Kind.INVALID),
    PAGE_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    SharedError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
