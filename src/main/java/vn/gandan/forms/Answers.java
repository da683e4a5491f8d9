package vn.gandan.forms;

import java.time.LocalDate;
import java.util.Optional;

/** What units have filled in already (đã có phiếu), told by the module that keeps it. */
public interface Answers {

    /** The last day of the latest period after a day that somebody whom the assignment asks has filled in. */
    Optional<LocalDate> latestAfter(LocalDate day, Assignment assignment);
}
