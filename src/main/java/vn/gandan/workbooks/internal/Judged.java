package vn.gandan.workbooks.internal;

import java.util.List;
import java.util.Map;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Sheet;
import vn.gandan.indicators.Cell;

/**
 * A unit's row of a workbook beside its filing.
 *
 * @param before the filing as it stands
 * @param sheet the same with the row on it
 * @param marks what to write into the copy of the workbook, by field
 */
record Judged(
        Filing before,
        Row row,
        Sheet sheet,
        Verdict verdict,
        Counts counts,
        List<Fault> faults,
        List<Change> changes,
        Map<Cell, String> marks) {

    Leaf leaf() {
        return new Leaf(sheet, row, marks);
    }
}
