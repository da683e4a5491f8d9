package vn.gandan.reviews;

import vn.gandan.shared.ErrorCode;

/** What this module refuses. */
public enum ReviewsError implements ErrorCode {
    NOTHING_ASKED_HERE(Kind.NOT_FOUND),
    CHOICE_UNREADABLE(Kind.INVALID),
    NOT_YOURS_TO_REMIND(Kind.FORBIDDEN);

    private final Kind kind;

    ReviewsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
