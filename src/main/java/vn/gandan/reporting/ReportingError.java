package vn.gandan.reporting;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum ReportingError implements ErrorCode {
    BASIS_UNKNOWN(Kind.INVALID),
    LEVEL_UNKNOWN(Kind.INVALID),
    TOO_MANY_MONTHS(Kind.INVALID),
    SPLIT_UNKNOWN(Kind.INVALID),
    UNIT_NOT_THERE(Kind.NOT_FOUND),
    ROWS_UNREADABLE(Kind.INVALID),
    SENDING_TOO_LONG(Kind.TOO_LONG),
    ITEM_UNKNOWN(Kind.INVALID),
    TOTAL_DIFFERS_FROM_ITEMS(Kind.INVALID),
    RATIO_FROM_PARTS(Kind.INVALID),
    COUNTED_FROM_TREE(Kind.INVALID),
    VALUE_NEGATIVE(Kind.INVALID),
    VALUE_MISSING(Kind.INVALID),
    FIGURE_LOCKED(Kind.CONFLICT),
    ROW_TWICE(Kind.INVALID),
    PERIOD_STILL_TO_COME(Kind.INVALID),
    ROLE_DOES_NOT_REPORT(Kind.FORBIDDEN),
    KEY_USED_FOR_ANOTHER_BODY(Kind.CONFLICT);

    private final Kind kind;

    ReportingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
