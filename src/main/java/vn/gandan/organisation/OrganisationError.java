package vn.gandan.organisation;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum OrganisationError implements ErrorCode {
    UNIT_NOT_FOUND(Kind.NOT_FOUND),
    LEVEL_UNREADABLE(Kind.INVALID),
    REORGANISATION_NOT_FOUND(Kind.NOT_FOUND),
    PLAN_FAULTY(Kind.CONFLICT),
    UNDO_FORBIDDEN(Kind.CONFLICT),
    TERRITORY_CHANGED_MEANWHILE(Kind.CONFLICT);

    private final Kind kind;

    OrganisationError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
