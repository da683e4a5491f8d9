package vn.gandan.shared;

import java.util.Arrays;
import java.util.List;

/** A rule said no. The one exception we throw ourselves; one advice turns it into a sentence that says what to do. */
public final class Refusal extends RuntimeException {

    private final transient ErrorCode code;
    private final transient List<Object> details;

    Refusal(ErrorCode code, Object... details) {
        super(code.name() + " " + Arrays.toString(details));
        this.code = code;
        this.details = List.of(details);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> details() {
        return details;
    }
}
