package vn.gandan.forms;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum FormsError implements ErrorCode {
    FORM_NOT_FOUND(Kind.NOT_FOUND),
    FORM_VERSION_NOT_FOUND(Kind.NOT_FOUND),
    ASSIGNMENT_NOT_FOUND(Kind.NOT_FOUND),
    FORM_CODE_UNUSABLE(Kind.INVALID),
    FORM_CODE_TAKEN(Kind.CONFLICT),
    FORM_OF_OTHERS(Kind.FORBIDDEN),
    FORM_CHANGED_MEANWHILE(Kind.CONFLICT),
    FORM_RETIRED(Kind.CONFLICT),
    DEFINITION_UNSOUND(Kind.INVALID),
    VERSION_NOT_LATER(Kind.CONFLICT),
    ADDRESSEES_NEEDED(Kind.INVALID),
    ADDRESSEES_OUT_OF_REACH(Kind.FORBIDDEN),
    DAYS_NEED_DATES(Kind.INVALID),
    DUE_UNREASONABLE(Kind.INVALID),
    ASSIGNED_ALREADY(Kind.CONFLICT),
    END_BEFORE_BEGINNING(Kind.INVALID),
    ANSWERED_SINCE(Kind.CONFLICT),
    DESIGNERS_ONLY(Kind.FORBIDDEN),
    ADMINISTRATORS_ONLY(Kind.FORBIDDEN),
    YEAR_HAS_BEGUN(Kind.CONFLICT);

    private final Kind kind;

    FormsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
