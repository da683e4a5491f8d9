package vn.gandan.writing.drafts;

import java.util.List;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;

/**
 * What a report is about: a unit and a period on one map.
 *
 * @param below the units directly under it, in Vietnamese order
 */
public record Subject(Unit unit, List<Unit> below, Period period, Basis basis) {

    public Subject {
        below = List.copyOf(below);
    }
}
