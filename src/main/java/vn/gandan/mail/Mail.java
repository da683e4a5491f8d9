package vn.gandan.mail;

/** Takes letters to people at work (thư điện tử): written with the caller's transaction, carried by a postman later. */
public interface Mail {

    /**
     * Puts a letter into the outbox in the caller's transaction, whose scope must reach the place of the account; with a
     * key that stands already nothing changes. Nothing is written for an account that is closed or has no address.
     *
     * @return whether a letter was written
     */
    boolean send(Letter letter);

    /** Whether a letter to the account has been written and has not left yet, as while there is no mail server. */
    boolean waits(long account);
}
