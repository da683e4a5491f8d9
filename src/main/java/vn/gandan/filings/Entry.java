package vn.gandan.filings;

import java.util.Map;
import vn.gandan.indicators.Cell;

/**
 * What somebody wrote into a filing: as typed, field by field ("1.800", "12,5"; empty takes the figure out again), and her
 * remarks. What is not named stays as it was.
 *
 * @param seen what stood in the fields when she began, so that what two people wrote at once is told apart field by field;
 *     may be empty
 */
public record Entry(Map<Cell, String> typed, Map<Cell, String> remarks, Map<Cell, String> seen) {

    public Entry {
        typed = Map.copyOf(typed);
        remarks = Map.copyOf(remarks);
        seen = Map.copyOf(seen);
    }

    public Entry(Map<Cell, String> typed, Map<Cell, String> remarks) {
        this(typed, remarks, Map.of());
    }

    public static Entry nothing() {
        return new Entry(Map.of(), Map.of());
    }
}
