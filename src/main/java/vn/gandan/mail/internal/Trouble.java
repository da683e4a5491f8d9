package vn.gandan.mail.internal;

import static vn.gandan.mail.internal.State.REFUSED;
import static vn.gandan.mail.internal.State.UNSURE;
import static vn.gandan.mail.internal.State.WAITING;

/**
 * Why an attempt did not end well, and where that leaves the letter: it waits where the server surely has not taken it,
 * and is unsure from the moment its last line was handed over until the server has answered.
 */
public enum Trouble {
    UNREACHABLE(WAITING, true),
    SIGN_IN(WAITING, true),
    LINE_LOST(WAITING, true),
    NOT_TAKEN(WAITING, true),
    LATER(WAITING, false),
    RECIPIENT(REFUSED, false),
    CONTENT(REFUSED, false),
    NO_ADDRESS(REFUSED, false),
    NO_ANSWER(UNSURE, true),
    STOPPED(UNSURE, false);

    private final State leadsTo;
    private final boolean ofTheServer;

    Trouble(State leadsTo, boolean ofTheServer) {
        this.leadsTo = leadsTo;
        this.ofTheServer = ofTheServer;
    }

    State leadsTo() {
        return leadsTo;
    }

    /** The next letter would most likely meet the same. */
    boolean ofTheServer() {
        return ofTheServer;
    }
}
