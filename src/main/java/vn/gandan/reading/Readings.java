package vn.gandan.reading;

import java.util.Optional;
import vn.gandan.organisation.Unit;

/** Reports that are read, for those who show what came of them. */
public interface Readings {

    /** Where the passage stands that a submission of figures was read from; none where it was not, or is not the caller's. */
    Optional<String> passage(String submission);

    /** A report of a unit is handed in by the system; one that was handed in before stays as it is. */
    void handIn(String name, String text, Unit unit);
}
