package vn.gandan.filings;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** Counts what the system holds already (the activity log, the register): everything that does has one. */
public interface KnownFigures {

    /** What it knows of the cells, for each unit alone and the period; what it does not count is absent. */
    Map<UnitId, Map<Cell, Known>> of(Collection<Unit> units, Period period, Set<Cell> cells);
}
