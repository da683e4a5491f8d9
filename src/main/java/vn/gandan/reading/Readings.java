package vn.gandan.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Reports that are read, for those who show what came of them. */
public interface Readings {

    /** Where the passage stands that a submission of figures was read from; none where it was not, or is not the caller's. */
    Optional<String> passage(String submission);

    /**
     * What stands in a file that its reader hands over only to have it looked at: nothing of it is kept. One with a stamp of
     * secrecy is turned away.
     */
    Glance look(String name, byte[] content);

    /** The same of words that she typed or pasted. */
    Glance look(String typed);

    /** The unit that a report seems to be of, as it was at the end of the period; one that the reader sees. */
    Optional<Unit> about(CharSequence text, @Nullable Period period);

    /** A report of a unit is handed in by the system; one that was handed in before stays as it is. */
    void handIn(String name, String text, Unit unit);
}
