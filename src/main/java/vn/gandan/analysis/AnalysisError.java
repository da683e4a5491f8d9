package vn.gandan.analysis;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum AnalysisError implements ErrorCode {
    NO_UNIT_TO_ANALYSE(Kind.NOT_FOUND),
    LEVEL_NOT_BELOW(Kind.INVALID),
    TABLE_TOO_LARGE(Kind.TOO_LONG);

    private final Kind kind;

    AnalysisError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
