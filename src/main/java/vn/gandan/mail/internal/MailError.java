package vn.gandan.mail.internal;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
enum MailError implements ErrorCode {
    LETTER_NOT_FOUND(Kind.NOT_FOUND),
    LETTER_NOT_STUCK(Kind.CONFLICT),
    MAIL_SETTING_UNREADABLE(Kind.INVALID);

    private final Kind kind;

    MailError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
