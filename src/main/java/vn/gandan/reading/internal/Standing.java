package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.internal.Placing.Placed;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;

/** What is in the database already where figures of a report would go. */
@Component
class Standing {

    private final Reporting reporting;
    private final Indicators indicators;

    Standing(Reporting reporting, Indicators indicators) {
        this.reporting = reporting;
        this.indicators = indicators;
    }

    /** By the number of the proposal; those of which nothing is known are absent. */
    Map<Integer, Known> of(ReportUnits units, List<Proposal> proposals) {
        var asked = new LinkedHashMap<Placed, List<Proposal>>();
        for (var proposal : proposals) {
            placed(units, proposal)
                    .ifPresent(placed -> asked.computeIfAbsent(placed, ignored -> new ArrayList<>())
                            .add(proposal));
        }
        var known = new HashMap<Integer, Known>();
        asked.forEach((placed, some) -> known.putAll(of(placed, some)));
        return known;
    }

    /** A total that stands, and the unit and period it is of. */
    record Known(Total total, Placed placed) {

        BigDecimal value() {
            return total.value() == null ? BigDecimal.ZERO : total.value();
        }
    }

    private Optional<Placed> placed(ReportUnits units, Proposal proposal) {
        return proposal.fact() instanceof FigureFact figure
                        && figure.indicator() != null
                        && indicators.find(figure.indicator()).isPresent()
                        && !proposal.written()
                        && proposal.state() != Proposal.State.REJECTED
                ? units.of(figure)
                : Optional.empty();
    }

    private Map<Integer, Known> of(Placed placed, List<Proposal> some) {
        var codes = some.stream()
                .flatMap(proposal -> proposal.fact() instanceof FigureFact figure && figure.indicator() != null
                        ? Stream.of(figure.indicator())
                        : Stream.empty())
                .distinct()
                .toList();
        var totals = new HashMap<String, Total>();
        reporting
                .totals(List.of(placed.unit()), codes, placed.period(), "", Basis.REPORTED)
                .forEach(total -> totals.put(total.indicator(), total));
        var known = new HashMap<Integer, Known>();
        for (var proposal : some) {
            if (proposal.fact() instanceof FigureFact figure && figure.indicator() != null) {
                var total = totals.get(figure.indicator());
                if (total != null && total.value() != null) {
                    known.put(proposal.number(), new Known(total, placed));
                }
            }
        }
        return known;
    }
}
