package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;
import static vn.gandan.filings.FilingsError.FILING_NOT_READY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.gandan.filings.Entry;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Outcome;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Asked;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.UnitId;

/** Filings of files, many at once in a few statements, each judged by itself. */
@Service
@Transactional
class Batch {

    private final FilingStore store;
    private final Grounds grounds;
    private final Sheets sheets;
    private final Seats seats;
    private final Reporting reporting;
    private final Settlement settlement;

    Batch(FilingStore store, Grounds grounds, Sheets sheets, Seats seats, Reporting reporting, Settlement settlement) {
        this.store = store;
        this.grounds = grounds;
        this.sheets = sheets;
        this.seats = seats;
        this.reporting = reporting;
        this.settlement = settlement;
    }

    /** A filing with an entry on it, and why it cannot take that, or was refused. */
    private record Judged(
            FilingKey key,
            Entry entry,
            Asked asked,
            Held before,
            Held next,
            Sheet sheet,
            @Nullable Refusal refusal) {

        boolean ready() {
            return refusal == null && sheet.ready();
        }

        Judged but(Refusal why) {
            return new Judged(key, entry, asked, before, next, sheet, why);
        }

        Outcome outcome(@Nullable Filing sent) {
            if (sent != null) {
                return Outcome.of(sent);
            }
            var findings = sheet.findings();
            return new Outcome(
                    key, null, refusal == null ? FILING_NOT_READY.refuse(findings.size()) : refusal, findings);
        }
    }

    @Transactional(readOnly = true)
    List<Sheet> judge(Map<FilingKey, Entry> entries) {
        return judged(entries).values().stream().map(Judged::sheet).toList();
    }

    private Map<FilingKey, Judged> judged(Map<FilingKey, Entry> entries) {
        var held = store.find(entries.keySet());
        var judged = new LinkedHashMap<FilingKey, Judged>();
        grounds.of(entries.keySet()).forEach((key, ground) -> {
            var entry = Objects.requireNonNull(entries.get(key));
            judged.put(key, judged(Sheets.held(held, key, ground), ground, entry));
        });
        return judged;
    }

    /** What a file says goes for what stood there, so nothing clashes. */
    private Judged judged(Held held, Ground ground, Entry entry) {
        var filing = held.filing();
        var now = sheets.of(held, ground);
        try {
            var next =
                    Entries.on(held, now, entry, filing.version(), seats.actor().name(), seats.now());
            return new Judged(filing.key(), entry, ground.asked(), held, next, sheets.of(next, ground), null);
        } catch (Refusal refusal) {
            return new Judged(filing.key(), entry, ground.asked(), held, held, now, refusal);
        }
    }

    List<Outcome> saveAll(Map<FilingKey, Entry> entries) {
        seats.toFill();
        var found = grounds.of(entries.keySet());
        var held = store.hold(found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().asked().version().number())));
        var judged = new LinkedHashMap<FilingKey, Judged>();
        var next = new LinkedHashMap<FilingKey, Held>();
        found.forEach((key, ground) -> {
            var before = Objects.requireNonNull(held.get(key));
            var each = judged(before, ground, Objects.requireNonNull(entries.get(key)));
            judged.put(key, each);
            if (each.refusal() == null && !each.next().equals(before)) {
                next.put(key, each.next());
            }
        });
        store.write(next.values());
        return judged.values().stream().map(each -> saved(each, next)).toList();
    }

    private static Outcome saved(Judged each, Map<FilingKey, Held> written) {
        if (each.refusal() != null) {
            return Outcome.refused(each.key(), each.refusal());
        }
        var next = written.get(each.key());
        return Outcome.of((next == null ? each.before() : next.written()).filing());
    }

    List<Outcome> sendAll(Map<FilingKey, Entry> entries, UUID sending) {
        seats.toFill();
        var judged = judged(entries);
        var taken = settlement.taken(entries.keySet(), sending);
        var ready = new LinkedHashMap<FilingKey, Judged>();
        judged.forEach((key, each) -> {
            if (each.ready() && !taken.contains(Slot.of(key))) {
                ready.put(key, each);
            }
        });
        var refused = submitAll(ready, sending);
        ready.keySet().removeAll(refused.keySet());
        var sent = settle(ready, sending);
        return judged.values().stream()
                .map(each -> taken.contains(Slot.of(each.key()))
                        ? Outcome.of(each.before().filing())
                        : (refused.containsKey(each.key())
                                        ? each.but(Objects.requireNonNull(refused.get(each.key())))
                                        : each)
                                .outcome(sent.get(each.key())))
                .toList();
    }

    /** Those of which a figure was refused: found by sending all, which is then taken back, and the others sent again. */
    private Map<FilingKey, Refusal> submitAll(Map<FilingKey, Judged> ready, UUID sending) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var refused = submit(ready, sending);
        if (!refused.isEmpty()) {
            transaction.rollbackToSavepoint(before);
            var others = new LinkedHashMap<>(ready);
            others.keySet().removeAll(refused.keySet());
            submit(others, sending);
        }
        transaction.releaseSavepoint(before);
        return refused;
    }

    /** Two forms that ask one unit for the same figure are sent together. */
    private record Whose(UnitId unit, Period period) {

        static Whose of(FilingKey key) {
            return new Whose(key.unit().id(), key.period());
        }
    }

    private Map<FilingKey, Refusal> submit(Map<FilingKey, Judged> some, UUID sending) {
        var together = some.values().stream()
                .filter(each -> !Changes.of(each.sheet()).isEmpty())
                .collect(Collectors.groupingBy(
                        each -> Whose.of(each.key()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        if (together.isEmpty()) {
            return Map.of();
        }
        var submissions = together.entrySet().stream()
                .map(entry -> Changes.submission(
                        own(sending, entry.getKey()),
                        entry.getValue().getFirst().key(),
                        figures(entry.getValue())))
                .toList();
        var receipts = Underway.with(Set.copyOf(some.keySet()), () -> reporting.submitAll(submissions))
                .iterator();
        var refused = new LinkedHashMap<FilingKey, Refusal>();
        together.values()
                .forEach(filings -> receipts.next().rejections().stream()
                        .findFirst()
                        .ifPresent(rejection -> filings.forEach(each -> refused.put(each.key(), rejection.reason()))));
        return refused;
    }

    private static List<Figure> figures(List<Judged> filings) {
        var byCell = new LinkedHashMap<String, Figure>();
        filings.stream()
                .flatMap(each -> Changes.of(each.sheet()).stream())
                .forEach(figure -> byCell.putIfAbsent(figure.indicator() + ":" + figure.item(), figure));
        return List.copyOf(byCell.values());
    }

    private static UUID own(UUID sending, Whose whose) {
        return UUID.nameUUIDFromBytes(
                (sending + " " + whose.unit() + " " + whose.period()).getBytes(StandardCharsets.UTF_8));
    }

    private Map<FilingKey, Filing> settle(Map<FilingKey, Judged> ready, UUID sending) {
        var held = store.hold(ready.values().stream()
                .collect(Collectors.toMap(
                        Judged::key, each -> each.asked().version().number())));
        var sent = new LinkedHashMap<Held, Asked>();
        var owed = new LinkedHashMap<Held, Asked>();
        ready.forEach((key, each) -> {
            var now = Objects.requireNonNull(held.get(key));
            if (now.movedSince(each.before().filing())) {
                throw FILING_CHANGED_MEANWHILE.refuse();
            }
            var next = now.sent(each.before(), each.sheet(), each.entry().remarks(), seats.actor(), seats.now());
            sent.put(next, each.asked());
            if (!now.filing().sent()) {
                owed.put(next, each.asked());
            }
        });
        settlement.sent(sent, owed, sending);
        return sent.keySet().stream()
                .map(next -> next.written().filing())
                .collect(Collectors.toMap(Filing::key, filing -> filing));
    }
}
