package vn.gandan.access.internal;

import java.io.Serializable;
import vn.gandan.access.Account;

/** An account with what only this module may know of it. */
record Member(Account account, String passwordHash, boolean mustChangePassword, int version) {

    /** What a session keeps of it; a session of an older version has ended. */
    Session session() {
        return new Session(account.id(), version);
    }

    /** Who signed in, and with which state of the account. */
    record Session(long account, int version) implements Serializable {}
}
