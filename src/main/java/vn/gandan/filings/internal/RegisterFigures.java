package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.filings.Known;
import vn.gandan.filings.KnownFigures;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** What the register of documents counts: papers that a unit issued to carry out others, and how it studied papers. */
@Component
class RegisterFigures implements KnownFigures {

    private static final Cell ISSUED = Cell.of("A02");
    private static final Cell SESSIONS = Cell.of("A06");
    private static final Cell ATTENDANCES = Cell.of("A07");

    private final Directives directives;
    private final Texts text;

    RegisterFigures(Directives directives, Texts text) {
        this.directives = directives;
        this.text = text;
    }

    @Override
    public Map<UnitId, Map<Cell, Known>> of(Collection<Unit> units, Period period, Set<Cell> cells) {
        var known = new HashMap<UnitId, Map<Cell, Known>>();
        List<UnitId> ids = units.stream().map(Unit::id).toList();
        if (cells.contains(ISSUED)) {
            directives
                    .issuedToImplement(ids, period.firstDay(), period.lastDay())
                    .forEach((unit, papers) -> put(known, unit, ISSUED, papers, "filings.known.papers", period));
        }
        if (cells.contains(SESSIONS) || cells.contains(ATTENDANCES)) {
            directives.studied(ids, period.firstDay(), period.lastDay()).forEach((unit, studied) -> {
                put(known, unit, SESSIONS, studied.sessions(), "filings.known.sessions", period);
                put(known, unit, ATTENDANCES, studied.attendances(), "filings.known.attendances", period);
            });
        }
        return known;
    }

    private void put(
            Map<UnitId, Map<Cell, Known>> known, UnitId unit, Cell cell, int count, String words, Period period) {
        var figure = BigDecimal.valueOf(count);
        known.computeIfAbsent(unit, ignored -> new HashMap<>())
                .put(
                        cell,
                        new Known(
                                figure,
                                text.of(words, count),
                                "/directives?year=" + period.lastDay().getYear()));
    }
}
