package vn.gandan.shared.papers;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says by which rule a file is refused, from wherever in it that is found. */
final class NotReadable extends IOException {

    private final PaperError code;

    NotReadable(PaperError code, String why) {
        super(why);
        this.code = code;
    }

    /** Readers of foreign formats fail in any way they like on bytes that somebody damaged or made up. */
    static PaperError code(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotReadable refused) {
                return refused.code;
            }
        }
        return PaperError.PAPER_DAMAGED;
    }
}
