package vn.gandan.indicators;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum IndicatorError implements ErrorCode {
    INDICATOR_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    IndicatorError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
