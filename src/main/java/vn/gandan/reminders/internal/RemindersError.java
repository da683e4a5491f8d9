package vn.gandan.reminders.internal;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
enum RemindersError implements ErrorCode {
    POLICY_CHANGED_MEANWHILE(Kind.CONFLICT),
    POLICY_UNREADABLE(Kind.INVALID),
    POLICY_NOT_YOURS(Kind.FORBIDDEN),
    CALENDAR_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    RemindersError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
