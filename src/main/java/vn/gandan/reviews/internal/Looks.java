package vn.gandan.reviews.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Field;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Change;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.UnitId;

/** Remembers when each of us looked at a filing, and tells what changed in it since. */
@Service
@Transactional
class Looks {

    private final LookStore store;
    private final Reporting reporting;
    private final Access access;
    private final Clock clock;

    Looks(LookStore store, Reporting reporting, Access access, Clock clock) {
        this.store = store;
        this.reporting = reporting;
        this.access = access;
        this.clock = clock;
    }

    /** How many figures of each filing changed since the reader looked at it; those she never looked at are new to her. */
    @Transactional(readOnly = true)
    Map<FilingKey, Integer> changed(Asked asked, List<FilingKey> keys) {
        var looked =
                access.account().map(account -> looked(account, asked, keys)).orElse(Map.of());
        if (looked.isEmpty()) {
            return Map.of();
        }
        var since =
                looked.values().stream().map(Look::at).min(Instant::compareTo).orElseThrow();
        var changes = reporting.changes(units(keys, looked.keySet()), asked.period(), since);
        var cells = cells(asked);
        var changed = new HashMap<FilingKey, Integer>();
        for (var key : keys) {
            var look = looked.get(key.unit().id());
            if (look != null) {
                int count = (int) changes.stream()
                        .filter(change -> change.unit().equals(key.unit().id()))
                        .filter(change ->
                                cells.contains(change.cell()) && change.at().isAfter(look.at()))
                        .map(Change::cell)
                        .distinct()
                        .count();
                changed.put(key, count);
            }
        }
        return changed;
    }

    private Map<UnitId, Look> looked(Account account, Asked asked, List<FilingKey> keys) {
        return store.of(account.id(), asked.version().form().id(), asked.period(), keys);
    }

    private static List<Unit> units(List<FilingKey> keys, Set<UnitId> looked) {
        return keys.stream()
                .map(FilingKey::unit)
                .filter(unit -> looked.contains(unit.id()))
                .toList();
    }

    private static Set<Cell> cells(Asked asked) {
        return asked.definition().fields().map(Field::cell).collect(Collectors.toSet());
    }

    /** The reader looks at a filing now; gives what changed in it since she did so the time before. */
    List<Change> look(Asked asked, FilingKey key) {
        var account = access.account();
        if (account.isEmpty()) {
            return List.of();
        }
        store.look(account.get().id(), List.of(key), clock.instant());
        var look = looked(account.get(), asked, List.of(key)).get(key.unit().id());
        if (look == null || look.before() == null) {
            return List.of();
        }
        var cells = cells(asked);
        return reporting.changes(List.of(key.unit()), asked.period(), look.before()).stream()
                .filter(change -> cells.contains(change.cell()))
                .toList();
    }

    /** The reader has dealt with filings: what stands in them now is known to her. */
    void know(Collection<FilingKey> keys) {
        access.account().ifPresent(account -> store.look(account.id(), keys, clock.instant()));
    }
}
