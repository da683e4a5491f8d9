package vn.gandan.filings.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Step;
import vn.gandan.forms.Asked;
import vn.gandan.shared.Scope;

/** Writes where filings got to: their rows, their history, the duty of sending them, the trail. */
@Component
class Settlement {

    private final FilingStore store;
    private final StepStore steps;
    private final Owed owed;
    private final Seats seats;
    private final Audit audit;

    Settlement(FilingStore store, StepStore steps, Owed owed, Seats seats, Audit audit) {
        this.store = store;
        this.steps = steps;
        this.owed = owed;
        this.seats = seats;
        this.audit = audit;
    }

    boolean taken(FilingKey key, UUID sending) {
        return !taken(List.of(key), sending).isEmpty();
    }

    Set<Slot> taken(Collection<FilingKey> keys, UUID sending) {
        return steps.taken(keys, sending);
    }

    /**
     * Sent by the filings themselves.
     *
     * @param owed those of them that did not count before; of the others the duty is done already
     */
    void sent(Map<Held, Asked> sent, Map<Held, Asked> owed, UUID sending) {
        if (sent.isEmpty()) {
            return;
        }
        var by = seats.actor();
        var at = seats.now();
        store.write(sent.keySet());
        steps.add(each(sent.keySet(), Step.of(sending, Step.Kind.SENT, by, at)));
        fulfil(owed);
        record("FILINGS_SENT", sent.keySet());
    }

    private static Map<FilingKey, Step> each(Collection<Held> held, Step step) {
        return held.stream().collect(Collectors.toMap(each -> each.filing().key(), ignored -> step));
    }

    /** Brought along with figures that the trail tells of already. Only what was sent is told in the history. */
    void arrived(Map<Held, Step> arrived) {
        store.write(arrived.keySet());
        var told = new LinkedHashMap<FilingKey, Step>();
        arrived.forEach((held, step) -> {
            if (held.filing().sent() || step.kind() == Step.Kind.RETURNED) {
                told.put(held.filing().key(), step);
            }
        });
        steps.add(told);
    }

    void reopen(FilingKey key, @Nullable String reason) {
        owed.reopen(key, reason);
    }

    void fulfil(Map<Held, Asked> sent) {
        var filings = new LinkedHashMap<Filing, Asked>();
        sent.forEach((held, asked) -> filings.put(held.filing(), asked));
        if (!filings.isEmpty()) {
            owed.fulfilAll(filings);
        }
    }

    /** One step further, without any figure. */
    void stepped(Map<Held, Step> stepped, String act) {
        if (stepped.isEmpty()) {
            return;
        }
        store.write(stepped.keySet());
        steps.add(stepped.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().filing().key(), Map.Entry::getValue)));
        record(act, stepped.keySet());
    }

    /** One entry for all, at the unit above them. */
    void record(String act, Collection<Held> held) {
        held.stream()
                .collect(
                        Collectors.groupingBy(each -> each.filing().key().unit().province()))
                .forEach((province, some) -> {
                    var first = some.getFirst().filing().key();
                    var subject = some.size() == 1
                            ? "filing " + first.formCode() + " " + first.period() + " of unit "
                                    + first.unit().id()
                            : some.size() + " filings " + first.formCode() + " " + first.period();
                    audit.record(province, above(some), act, subject, Map.of("count", String.valueOf(some.size())));
                });
    }

    private static String above(List<Held> held) {
        return held.stream()
                .map(each -> each.filing().key().unit().path())
                .reduce(Paths::common)
                .filter(path -> path.length() > 1)
                .orElse(Scope.required().paths().getFirst());
    }
}
