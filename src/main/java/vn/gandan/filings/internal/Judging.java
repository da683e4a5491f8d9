package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;
import static vn.gandan.filings.FilingsError.NOT_AWAITING_APPROVAL;
import static vn.gandan.filings.FilingsError.NOT_YOURS_TO_APPROVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import vn.gandan.forms.Route;
import vn.gandan.indicators.Cell;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Refusal;

/** What those above a unit do with its filing: approve it, return it. */
@Service
@Transactional
class Judging {

    private final FilingStore store;
    private final Grounds grounds;
    private final Seats seats;
    private final Reporting reporting;
    private final Settlement settlement;
    private final Owed owed;

    Judging(FilingStore store, Grounds grounds, Seats seats, Reporting reporting, Settlement settlement, Owed owed) {
        this.store = store;
        this.grounds = grounds;
        this.seats = seats;
        this.reporting = reporting;
        this.settlement = settlement;
        this.owed = owed;
    }

    List<Outcome> approve(Collection<FilingKey> keys) {
        return judge(keys, Map.of(), Step.Kind.APPROVED);
    }

    List<Outcome> approve(Map<FilingKey, Integer> seen) {
        return judge(seen.keySet(), seen, Step.Kind.APPROVED);
    }

    List<Outcome> takeBack(Collection<FilingKey> keys) {
        return judge(keys, Map.of(), Step.Kind.TAKEN_BACK);
    }

    /** Each by itself; where it is said as which version it was seen, as that one only. */
    private List<Outcome> judge(Collection<FilingKey> keys, Map<FilingKey, Integer> seen, Step.Kind kind) {
        var levels = seats.levels();
        var by = seats.actor();
        var held = store.holdThose(keys);
        var judged = new LinkedHashMap<Held, Step>();
        var outcomes = new ArrayList<Outcome>();
        for (var key : keys) {
            try {
                var before = Objects.requireNonNullElseGet(held.get(key), () -> {
                    throw NOT_AWAITING_APPROVAL.refuse();
                });
                unchanged(before, seen.getOrDefault(key, before.filing().version()));
                var level = levels.apply(key.period().lastDay());
                var next = before.as(
                        kind == Step.Kind.APPROVED
                                ? before.filing().approve(level, route(key), by)
                                : before.filing().takeBack(level, route(key)));
                judged.put(
                        next, Step.of(UUID.randomUUID(), kind, by, seats.now()).at(level));
                outcomes.add(Outcome.of(next.written().filing()));
            } catch (Refusal refusal) {
                outcomes.add(Outcome.refused(key, refusal));
            }
        }
        settlement.stepped(judged, kind == Step.Kind.APPROVED ? "FILINGS_APPROVED" : "FILING_APPROVALS_TAKEN_BACK");
        return outcomes;
    }

    private Route route(FilingKey key) {
        return grounds.asked(key).assignment().route();
    }

    Filing sendBack(FilingKey key, String reason, Map<Cell, String> cells, int version) {
        var level = seats.levels().apply(key.period().lastDay());
        var asked = grounds.asked(key);
        var held = Objects.requireNonNullElseGet(store.find(List.of(key)).get(key), () -> {
            throw NOT_AWAITING_APPROVAL.refuse();
        });
        if (!held.filing().judgedAt(level, asked.assignment().route())) {
            throw NOT_YOURS_TO_APPROVE.refuse();
        }
        unchanged(held, version);
        var why = clean(reason);
        var each = reasons(why, cells);
        var returned = held.filing().sendBack(why, each);
        var withdrawn = withdraw(key, why, each, Ground.cells(asked));
        var now = Objects.requireNonNull(store.holdThose(List.of(key)).get(key));
        unchanged(now, version);
        var at = seats.now();
        var next = now.as(returned).keeping(withdrawn, writer(held), at);
        var step = Step.because(UUID.randomUUID(), Step.Kind.RETURNED, seats.actor(), at, returned.reason());
        settlement.stepped(Map.of(next, step.at(level).about(each)), "FILING_RETURNED");
        owed.reopen(key, why.isBlank() ? each.values().iterator().next() : why);
        return next.written().filing();
    }

    private static void unchanged(Held held, int version) {
        if (held.filing().version() != version) {
            throw FILING_CHANGED_MEANWHILE.refuse();
        }
    }

    private static String clean(String reason) {
        return Entries.said(reason);
    }

    private static Map<Cell, String> reasons(String why, Map<Cell, String> cells) {
        var reasons = new HashMap<Cell, String>();
        cells.forEach((cell, reason) -> {
            var own = clean(reason);
            reasons.put(cell, own.isEmpty() ? why : own);
        });
        return reasons;
    }

    private static String writer(Held held) {
        var sending = held.filing().sending();
        return sending == null ? "" : sending.by().name();
    }

    /** Takes the figures out of every total, each for its reason; gives what they were. */
    private Map<Cell, BigDecimal> withdraw(FilingKey key, String why, Map<Cell, String> each, Set<Cell> all) {
        var stand = new HashMap<>(grounds.figures(List.of(key.unit()), key.period())
                .getOrDefault(key.unit().id(), Map.of()));
        stand.keySet().retainAll(each.isEmpty() ? all : each.keySet());
        var byReason = new LinkedHashMap<String, List<Figure>>();
        stand.keySet().stream()
                .sorted()
                .forEach(cell -> byReason.computeIfAbsent(each.getOrDefault(cell, why), ignored -> new ArrayList<>())
                        .add(new Figure(cell.indicator(), cell.item(), null, null)));
        var returns = byReason.entrySet().stream()
                .map(entry -> new Submission(
                        UUID.randomUUID(),
                        key.unit(),
                        key.period(),
                        Channel.RETURN,
                        null,
                        null,
                        entry.getKey(),
                        entry.getValue()))
                .toList();
        if (!returns.isEmpty()) {
            Underway.with(Set.of(key), () -> reporting.submitAll(returns)).stream()
                    .flatMap(receipt -> receipt.rejections().stream())
                    .findFirst()
                    .ifPresent(rejection -> {
                        throw rejection.reason();
                    });
        }
        return stand;
    }
}
