package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Known;
import vn.gandan.filings.KnownFigures;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programmes;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** How many briefings a unit held. */
@Component
class BriefingFigures implements KnownFigures {

    private static final Cell BRIEFINGS = Cell.of("B12");

    private final Programmes programmes;
    private final Texts text;

    BriefingFigures(Programmes programmes, Texts text) {
        this.programmes = programmes;
        this.text = text;
    }

    @Override
    public Map<UnitId, Map<Cell, Known>> of(Collection<Unit> units, Period period, Set<Cell> cells) {
        if (!cells.contains(BRIEFINGS)) {
            return Map.of();
        }
        var known = new HashMap<UnitId, Map<Cell, Known>>();
        programmes
                .briefings(units.stream().map(Unit::id).toList(), period.firstDay(), period.lastDay())
                .forEach((unit, count) -> known.put(
                        unit,
                        Map.of(
                                BRIEFINGS,
                                new Known(
                                        BigDecimal.valueOf(count),
                                        text.of("filings.known.briefings", count),
                                        "/briefings"))));
        return known;
    }
}
