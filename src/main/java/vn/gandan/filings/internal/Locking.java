package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.AMENDMENT_NEEDS_REASON;
import static vn.gandan.filings.FilingsError.NOT_APPROVED_YET;
import static vn.gandan.filings.FilingsError.NOT_YOURS_TO_APPROVE;
import static vn.gandan.filings.FilingsError.ONLY_LOCKED_IS_AMENDED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Outcome;
import vn.gandan.filings.Step;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;

/** Ends the changing of figures, and corrects them after that. */
@Service
@Transactional
class Locking {

    private final FilingStore store;
    private final Grounds grounds;
    private final Forms forms;
    private final Seats seats;
    private final Reporting reporting;
    private final Settlement settlement;

    Locking(FilingStore store, Grounds grounds, Forms forms, Seats seats, Reporting reporting, Settlement settlement) {
        this.store = store;
        this.grounds = grounds;
        this.forms = forms;
        this.seats = seats;
        this.reporting = reporting;
        this.settlement = settlement;
    }

    List<Outcome> lock(Collection<FilingKey> keys) {
        var levels = seats.levels();
        var by = seats.actor();
        var held = store.holdThose(keys);
        var locked = new LinkedHashMap<Held, Step>();
        var closed = new HashMap<Period, Map<Unit, Set<String>>>();
        var outcomes = new ArrayList<Outcome>();
        for (var key : keys) {
            try {
                var asked = grounds.asked(key);
                var before = Objects.requireNonNullElseGet(held.get(key), () -> {
                    throw NOT_APPROVED_YET.refuse();
                });
                var level = levels.apply(key.period().lastDay());
                if (!before.filing().lockedBy(level, asked.assignment().route())) {
                    throw NOT_YOURS_TO_APPROVE.refuse();
                }
                var next = before.as(before.filing().lock(asked.assignment().route()));
                if (!before.filing().locked()) {
                    closed.computeIfAbsent(key.period(), ignored -> new HashMap<>())
                            .computeIfAbsent(key.unit(), ignored -> new HashSet<>())
                            .addAll(Ground.indicators(asked));
                    locked.put(
                            next,
                            Step.of(UUID.randomUUID(), Step.Kind.LOCKED, by, seats.now())
                                    .at(level));
                }
                outcomes.add(Outcome.of(next.filing()));
            } catch (Refusal refusal) {
                outcomes.add(Outcome.refused(key, refusal));
            }
        }
        closed.forEach((period, indicators) -> reporting.close(indicators, period));
        settlement.stepped(locked, "FILINGS_LOCKED");
        return outcomes;
    }

    Filing amend(FilingKey key, Map<Cell, BigDecimal> values, String reason, UUID sending) {
        var asked = grounds.asked(key);
        var before = Objects.requireNonNullElseGet(store.find(List.of(key)).get(key), () -> {
            throw ONLY_LOCKED_IS_AMENDED.refuse();
        });
        if (settlement.taken(key, sending)) {
            return before.filing();
        }
        if (!before.filing()
                .lockedBy(
                        seats.levels().apply(key.period().lastDay()),
                        asked.assignment().route())) {
            throw NOT_YOURS_TO_APPROVE.refuse();
        }
        var why = Entries.said(reason);
        before.filing().amend(why);
        judge(key, asked, values);
        submit(key, values, why, sending);
        var now = Objects.requireNonNull(store.holdThose(List.of(key)).get(key));
        var next = now.as(now.filing().amend(why));
        var step = Step.because(sending, Step.Kind.AMENDED, seats.actor(), seats.now(), why);
        settlement.stepped(Map.of(next, step), "FILING_AMENDED");
        return next.written().filing();
    }

    /** What cannot be true is not true after the lock either. */
    private void judge(FilingKey key, Asked asked, Map<Cell, BigDecimal> values) {
        var all = new HashMap<>(grounds.figures(List.of(key.unit()), key.period())
                .getOrDefault(key.unit().id(), Map.of()));
        all.putAll(values);
        for (var finding : forms.check(asked.definition(), all, Map.of(), Set.of())) {
            if (Breaches.of(finding) && finding.cells().stream().anyMatch(values::containsKey)) {
                throw Breaches.refusal(asked.code(), finding);
            }
        }
    }

    private void submit(FilingKey key, Map<Cell, BigDecimal> values, String why, UUID sending) {
        if (values.isEmpty()) {
            throw AMENDMENT_NEEDS_REASON.refuse();
        }
        var figures = values.entrySet().stream()
                .map(entry ->
                        new Figure(entry.getKey().indicator(), entry.getKey().item(), entry.getValue(), null))
                .toList();
        var amendment = new Submission(sending, key.unit(), key.period(), Channel.AMENDMENT, null, null, why, figures);
        Underway.with(Set.of(key), () -> reporting.submit(amendment)).rejections().stream()
                .findFirst()
                .ifPresent(rejection -> {
                    throw rejection.reason();
                });
    }
}
