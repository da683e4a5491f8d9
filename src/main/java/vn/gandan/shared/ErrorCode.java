package vn.gandan.shared;

/** One rule that may say no; each module lists its own in an enum. Its sentence is {@code error.<NAME>} of the messages. */
public interface ErrorCode {

    /** How a refusal reaches the caller. */
    enum Kind {
        INVALID(400),
        NOT_FOUND(404),
        CONFLICT(409),
        FORBIDDEN(403),
        TOO_LONG(413);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    String name();

    Kind kind();

    /** Whether what is "not found" may stand outside the caller's scope; then the attempt is recorded. */
    default boolean mayHide() {
        return false;
    }

    /** The refusal by this rule; the details fill the places of its sentence. */
    default Refusal refuse(Object... details) {
        return new Refusal(this, details);
    }
}
