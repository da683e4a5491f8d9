package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Known;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Field;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.Period;

/** On what a filing stands: what is asked, which of it counts already, what was reported last, what the system knows. */
record Ground(
        Asked asked,
        @Nullable Period before,
        Map<Cell, BigDecimal> values,
        Map<Cell, BigDecimal> last,
        Map<Cell, Known> known) {

    /** Once all that a sheet shows was sent. */
    Ground after(Sheet sheet) {
        var sent = new HashMap<Cell, BigDecimal>();
        sheet.lines().forEach(line -> {
            var figure = line.figure();
            if (figure != null) {
                sent.put(line.field().cell(), figure);
            }
        });
        return new Ground(asked, before, sent, last, known);
    }

    static Set<Cell> cells(Asked asked) {
        return asked.definition().fields().map(Field::cell).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> indicators(Asked asked) {
        return cells(asked).stream().map(Cell::indicator).collect(Collectors.toUnmodifiableSet());
    }
}
