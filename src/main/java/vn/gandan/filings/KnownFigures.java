package vn.gandan.filings;

import java.util.Map;
import java.util.Set;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Counts what its module holds already (the activity log, the register): every module that does has one. */
public interface KnownFigures {

    /** What it knows of the cells, for the unit alone and the period; a cell that it does not count is absent. */
    Map<Cell, Known> of(Unit unit, Period period, Set<Cell> cells);
}
