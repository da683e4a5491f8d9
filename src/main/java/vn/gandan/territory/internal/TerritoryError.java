package vn.gandan.territory.internal;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
enum TerritoryError implements ErrorCode {
    TERRITORY_NOT_YOURS(Kind.FORBIDDEN),
    PLAN_NOT_FOUND(Kind.NOT_FOUND),
    PLAN_CHANGED_MEANWHILE(Kind.CONFLICT),
    STEP_UNREADABLE(Kind.INVALID),
    UNITS_NEEDED(Kind.INVALID);

    private final Kind kind;

    TerritoryError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
