package vn.gandan.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.gandan.indicators.Cell;

/**
 * Knows rules that figures of a submission must keep, beyond those of their indicators: every module that does has one. Asked
 * for each submission of a file or call, so it must be quick where it knows nothing.
 */
public interface FigureChecks {

    /**
     * Rows that must not be taken, by their numbers: figures of a page need some as well, since a refusal of a row without a
     * number is one of all that have none.
     *
     * @param standing what the unit reported for the period before
     */
    List<Receipt.Rejection> refused(Submission submission, Map<Cell, BigDecimal> standing);
}
