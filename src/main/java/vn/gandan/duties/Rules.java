package vn.gandan.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gandan.shared.UnitId;

/** The law's rules about time, as data, and the calendar that they are counted on. */
public interface Rules {

    /** The rule of a code that was in force on a day. */
    Optional<Rule> rule(String code, LocalDate on);

    /** The same for a unit, which may lie in a remote area: the rule then gives it the longer term. */
    Optional<Rule> ruleAt(String code, LocalDate on, UnitId unit);

    List<Rule> all(LocalDate on);

    WorkCalendar calendar();
}
