package vn.gandan.shared.database;

import java.util.Optional;
import vn.gandan.shared.Refusal;

/** A full or read-only disk, recognised by the words of the system, which Java and PostgreSQL both pass on. */
public final class DiskFailure {

    private DiskFailure() {}

    public static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = in(String.valueOf(cause.getMessage()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> in(String words) {
        if (words.contains("No space left on device")) {
            return Optional.of(DatabaseError.DISK_FULL.refuse());
        }
        if (words.contains("Read-only file system")) {
            return Optional.of(DatabaseError.DISK_READ_ONLY.refuse());
        }
        return Optional.empty();
    }
}
