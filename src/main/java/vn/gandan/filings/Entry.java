package vn.gandan.filings;

import java.util.Map;
import vn.gandan.indicators.Cell;

/**
 * What somebody wrote into a filing: as typed, field by field ("1.800", "12,5"; empty takes the figure out again), and her
 * remarks. What is not named stays as it was.
 */
public record Entry(Map<Cell, String> typed, Map<Cell, String> remarks) {

    public Entry {
        typed = Map.copyOf(typed);
        remarks = Map.copyOf(remarks);
    }
}
