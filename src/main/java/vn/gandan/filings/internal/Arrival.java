package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FILING_LOCKED;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gandan.filings.Filing;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Field;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reported;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Actor;

/**
 * What came for one filing by another way than through it.
 *
 * @param cells what changed
 * @param lost what was returned through another form, with the reasons
 * @param complete whether everything that the form requires stands now
 */
record Arrival(Asked asked, Submission last, Set<Cell> cells, Map<Cell, String> lost, boolean complete) {

    /** What of a form submissions of one unit changed, as its figures stand now; what of them was refused did not change. */
    static Arrival of(Asked asked, List<Submission> sent, List<Reported> stand) {
        var byId = sent.stream().collect(Collectors.toMap(Submission::id, each -> each, (one, same) -> one));
        var fields = asked.definition().byCell();
        var changed = new HashSet<Cell>();
        var lost = new HashMap<Cell, String>();
        var missing = fields.values().stream()
                .filter(Field::required)
                .map(Field::cell)
                .collect(Collectors.toSet());
        var last = sent.getLast();
        for (var figure : stand) {
            if (figure.value() != null) {
                missing.remove(figure.cell());
            }
            var by = byId.get(figure.submission());
            if (by != null && fields.containsKey(figure.cell())) {
                changed.add(figure.cell());
                last = by;
                if (by.channel() == Channel.RETURN) {
                    lost.put(figure.cell(), Objects.requireNonNullElse(by.reason(), ""));
                }
            }
        }
        return new Arrival(asked, last, changed, lost, missing.isEmpty());
    }

    boolean any() {
        return !cells.isEmpty();
    }

    Filing on(Filing before, Actor by, Instant at) {
        if (before.locked() && !last.amends()) {
            throw FILING_LOCKED.refuse();
        }
        if (before.locked()) {
            return before;
        }
        if (!lost.isEmpty()) {
            return before.lose(lost);
        }
        boolean whole = complete && cells.containsAll(before.returned().keySet());
        return whole
                ? before.send(asked.assignment().route(), asked.version().number(), by, at)
                : before.fillPartly(cells, at);
    }
}
