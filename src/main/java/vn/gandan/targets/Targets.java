package vn.gandan.targets;

import java.util.Collection;
import java.util.List;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** What was planned for units, and who planned it. */
public interface Targets {

    /** The targets that stand for units and a period, by unit, indicator and basis. */
    List<Target> standing(Collection<Unit> units, Period period);

    /** Every target there was for a unit, indicator, period and basis, the latest first. */
    List<Target> history(Unit unit, String indicator, Period period, String basis);

    /** Periods for which the unit has targets, latest first. */
    List<Period> periods(Unit unit);

    /** Gives targets, all or none; one that says what stands already changes nothing. Returns those that were written. */
    List<Target> give(List<NewTarget> targets);
}
