package vn.gandan.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Actor;

/**
 * What happened to a paper, and by whom.
 *
 * @param title of the step of approval that was taken
 */
public record PaperStep(
        Kind kind, @Nullable String title, @Nullable String reason, Actor by, Instant at) {

    /** Dự thảo, trình duyệt, rút lại, duyệt, trả lại, ký ban hành, ký số, phát hành, thu hồi. */
    public enum Kind {
        DRAFTED,
        SUBMITTED,
        WITHDRAWN,
        ACCEPTED,
        RETURNED,
        SIGNED,
        SEALED,
        ISSUED,
        RECALLED
    }
}
