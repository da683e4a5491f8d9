package vn.gandan.filings.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Step;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.reporting.FiguresTaken;
import vn.gandan.reporting.Submission;
import vn.gandan.shared.Actor;

/**
 * Brings filings along with figures that came by another way than through them: by API or file, or through another form that
 * asks for the same. Stands and falls with those figures.
 */
@Component
class Arrivals {

    private final Forms forms;
    private final FilingStore store;
    private final Settlement settlement;
    private final Seats seats;

    Arrivals(Forms forms, FilingStore store, Settlement settlement, Seats seats) {
        this.forms = forms;
        this.store = store;
        this.settlement = settlement;
        this.seats = seats;
    }

    @EventListener
    void bring(FiguresTaken taken) {
        var concerned = concerned(taken);
        if (!concerned.isEmpty()) {
            bring(arrived(taken, concerned), taken.at());
        }
    }

    /** Filings that ask for anything of units that reported; answered from memory. */
    private Map<FilingKey, Asked> concerned(FiguresTaken taken) {
        var concerned = new LinkedHashMap<FilingKey, Asked>();
        for (var submission : taken.submissions()) {
            for (var asked : forms.asked(submission.unit(), taken.period())) {
                var form = asked.version().form();
                var key = new FilingKey(submission.unit(), form.id(), form.code(), taken.period());
                if (!Underway.has(key)) {
                    concerned.put(key, asked);
                }
            }
        }
        return concerned;
    }

    private Map<FilingKey, Arrival> arrived(FiguresTaken taken, Map<FilingKey, Asked> concerned) {
        var sent = taken.submissions().stream()
                .collect(Collectors.groupingBy(submission -> submission.unit().id()));
        var arrived = new LinkedHashMap<FilingKey, Arrival>();
        concerned.forEach((key, asked) -> {
            List<Submission> own = sent.getOrDefault(key.unit().id(), List.of());
            var arrival = Arrival.of(
                    asked, own, taken.standing().getOrDefault(key.unit().id(), List.of()));
            if (arrival.any()) {
                arrived.put(key, arrival);
            }
        });
        return arrived;
    }

    private void bring(Map<FilingKey, Arrival> arrived, Instant at) {
        var by = seats.actor();
        var held = store.hold(arrived.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().asked().version().number())));
        var next = new LinkedHashMap<Held, Step>();
        var sent = new LinkedHashMap<Held, Asked>();
        arrived.forEach((key, arrival) -> {
            var before = Objects.requireNonNull(held.get(key));
            var after = before.as(arrival.on(before.filing(), by, at));
            if (!after.equals(before)) {
                next.put(after, step(arrival, by, at));
            }
            if (after.filing().sent() && !before.filing().sent()) {
                sent.put(after, arrival.asked());
            }
            if (before.filing().sent() && !after.filing().sent()) {
                settlement.reopen(key, arrival.last().reason());
            }
        });
        settlement.arrived(next);
        settlement.fulfil(sent);
    }

    private static Step step(Arrival arrival, Actor by, Instant at) {
        var kind = arrival.lost().isEmpty() ? Step.Kind.ARRIVED : Step.Kind.RETURNED;
        return Step.because(arrival.last().id(), kind, by, at, arrival.last().reason())
                .about(arrival.lost());
    }
}
