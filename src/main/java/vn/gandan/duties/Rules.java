package vn.gandan.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law's rules about time, as data, and the calendar that they are counted on. */
public interface Rules {

    /** The rule of a code that was in force on a day. */
    Optional<Rule> rule(String code, LocalDate on);

    List<Rule> all(LocalDate on);

    WorkCalendar calendar();
}
