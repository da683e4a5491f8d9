package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.reading.internal.Placing.Placed;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;

/** Reports accepted figures, each with the sentence it stands in; its submission has the proposal's own identifier. */
@Component
class RecordedFigures implements Recorder {

    private final Reporting reporting;
    private final Placing placing;
    private final Indicators indicators;

    RecordedFigures(Reporting reporting, Placing placing, Indicators indicators) {
        this.reporting = reporting;
        this.placing = placing;
        this.indicators = indicators;
    }

    /** A figure that is ready to be reported, and where it goes. */
    private record Ready(Proposal proposal, String indicator, FigureFact figure, Placed placed) {}

    private record Cell(Placed placed, String indicator) {}

    @Override
    public boolean records(Kind kind) {
        return kind == Kind.FIGURE;
    }

    @Override
    public void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next) {
        var ready = new ArrayList<Ready>();
        var units = placing.units(reading);
        for (var proposal : accepted) {
            if (proposal.fact() instanceof FigureFact figure) {
                var placed = units.of(figure);
                var indicator = figure.indicator();
                if (indicator == null || placed.isEmpty()) {
                    next.put(
                            proposal.number(),
                            proposal.hindered(Problem.lack(indicator == null ? Lack.INDICATOR : Lack.PLACE)));
                } else {
                    ready.add(new Ready(proposal, indicator, figure, placed.get()));
                }
            }
        }
        var disputed = disputed(ready);
        ready.stream()
                .filter(each -> disputed.contains(cell(each)))
                .forEach(each ->
                        next.put(each.proposal().number(), each.proposal().hindered(Problem.lack(Lack.TWICE))));
        var sent = ready.stream().filter(each -> !disputed.contains(cell(each))).toList();
        var receipts = reporting.submitAll(
                sent.stream().map(each -> submission(reading, each)).toList());
        for (int at = 0; at < sent.size(); at++) {
            next.put(sent.get(at).proposal().number(), outcome(sent.get(at), receipts.get(at)));
        }
    }

    /** Of two figures for one place nobody but she can tell which is meant. */
    private static Set<Cell> disputed(List<Ready> ready) {
        var values = new HashMap<Cell, Ready>();
        var disputed = new HashSet<Cell>();
        for (var each : ready) {
            var earlier = values.putIfAbsent(cell(each), each);
            if (earlier != null
                    && earlier.figure().value().compareTo(each.figure().value()) != 0) {
                disputed.add(cell(each));
            }
        }
        return disputed;
    }

    private static Cell cell(Ready ready) {
        return new Cell(ready.placed(), ready.indicator());
    }

    private Submission submission(Reading reading, Ready ready) {
        var sentence = Passages.sentence(reading.text(), ready.proposal().span());
        return new Submission(
                ready.proposal().id(),
                ready.placed().unit(),
                ready.placed().period(),
                Channel.PASSAGE,
                reading.name(),
                Passages.words(reading.text(), sentence),
                List.of(new Submission.Figure(ready.indicator(), "", counted(ready), null)));
    }

    private BigDecimal counted(Ready ready) {
        return indicators
                .find(ready.indicator())
                .map(ready.figure()::counted)
                .orElse(ready.figure().value());
    }

    private Proposal outcome(Ready ready, Receipt receipt) {
        if (!receipt.rejections().isEmpty()) {
            var reason = receipt.rejections().getFirst().reason();
            return ready.proposal().hindered(Problem.of(reason));
        }
        return ready.proposal().became(address(ready));
    }

    private static String address(Ready ready) {
        return "/totals/provenance?unit=%s&period=%s&indicator=%s"
                .formatted(
                        encoded(ready.placed().unit().reference()),
                        encoded(ready.placed().period().code()),
                        encoded(ready.indicator()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
