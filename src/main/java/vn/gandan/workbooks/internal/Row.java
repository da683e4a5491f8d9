package vn.gandan.workbooks.internal;

import java.util.HashMap;
import java.util.Map;
import vn.gandan.filings.Entry;
import vn.gandan.indicators.Cell;

/**
 * What a workbook says of one unit.
 *
 * @param at where its name stands
 * @param seen what stood in the fields when the workbook was made; nothing where that was lost
 */
public record Row(
        String unit,
        Spot at,
        Map<Cell, Said> figures,
        Map<Cell, Said> remarks,
        Map<Cell, String> seen,
        Map<Cell, String> seenRemarks) {

    /**
     * What was changed since the workbook was made. So what was typed on the page meanwhile stays, and a field is emptied only
     * where something stood in it.
     */
    Entry entry() {
        return new Entry(changed(figures, seen), changed(remarks, seenRemarks));
    }

    private static Map<Cell, String> changed(Map<Cell, Said> said, Map<Cell, String> seen) {
        var changed = new HashMap<Cell, String>();
        said.forEach((cell, each) -> {
            if (!Written.same(each.text(), seen.getOrDefault(cell, ""))) {
                changed.put(cell, each.text());
            }
        });
        return changed;
    }

    /** Nothing stands in it, and nothing did. */
    boolean blank() {
        return figures.values().stream().allMatch(said -> said.text().isEmpty())
                && remarks.values().stream().allMatch(said -> said.text().isEmpty())
                && seen.values().stream().allMatch(String::isEmpty);
    }
}
