package vn.gandan.reminders.internal;

import java.util.Optional;
import vn.gandan.duties.DutyEvent;

/** What a notice tells; the names are stored. */
public enum Kind {
    DUE_SOON(Side.OWES),
    DUE_TODAY(Side.OWES),
    OVERDUE(Side.OWES),
    ESCALATED(Side.GAVE),
    NUDGED(Side.OWES),
    OPENED(Side.OWES),
    ASSIGNED(Side.OWES),
    TRANSFERRED(Side.OWES),
    RETURNED(Side.OWES),
    ACCEPTED(Side.OWES),
    EXTENDED(Side.OWES),
    EXTENSION_REFUSED(Side.OWES),
    PAUSED(Side.OWES),
    RESUMED(Side.OWES),
    RECOUNTED(Side.OWES),
    WITHDRAWN(Side.OWES),
    DONE(Side.GAVE),
    EXTENSION_ASKED(Side.GAVE),
    COMMENTED(Side.BOTH);

    /** Who is told: whoever owes the duty, whoever gave it, or both. */
    enum Side {
        OWES,
        GAVE,
        BOTH
    }

    private final Side side;

    Kind(Side side) {
        this.side = side;
    }

    boolean toOwing() {
        return side != Side.GAVE;
    }

    boolean toGiving() {
        return side != Side.OWES;
    }

    /** What a step in a duty's life is told as; of the others nobody is told. */
    static Optional<Kind> of(DutyEvent.Kind step) {
        return switch (step) {
            case OPENED -> Optional.of(OPENED);
            case ASSIGNED -> Optional.of(ASSIGNED);
            case TRANSFERRED -> Optional.of(TRANSFERRED);
            case RETURNED -> Optional.of(RETURNED);
            case ACCEPTED -> Optional.of(ACCEPTED);
            case EXTENDED -> Optional.of(EXTENDED);
            case EXTENSION_REFUSED -> Optional.of(EXTENSION_REFUSED);
            case PAUSED -> Optional.of(PAUSED);
            case RESUMED -> Optional.of(RESUMED);
            case RECOUNTED -> Optional.of(RECOUNTED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case DONE -> Optional.of(DONE);
            case EXTENSION_ASKED -> Optional.of(EXTENSION_ASKED);
            case COMMENTED -> Optional.of(COMMENTED);
            case STARTED, REOPENED, SOURCE_MOVED -> Optional.empty();
        };
    }
}
