package vn.gandan.forms;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum FormsError implements ErrorCode {
    FORM_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    FormsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
