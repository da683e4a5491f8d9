package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyEvent;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Opens the duties of everybody asked for a form and period, and takes back those of whoever is asked no more. */
@Component
class Owing {

    private final Duties duties;
    private final Forms forms;
    private final FilingStore store;
    private final Organisation organisation;
    private final Owed owed;
    private final Named named;

    Owing(Duties duties, Forms forms, FilingStore store, Organisation organisation, Owed owed, Named named) {
        this.duties = duties;
        this.forms = forms;
        this.store = store;
        this.organisation = organisation;
        this.owed = owed;
        this.named = named;
    }

    /** Returns how many are new. */
    int open(Asked asked, Unit root, LocalDate today) {
        var keys = forms.addressees(asked, root).stream()
                .filter(unit -> asksMost(asked, unit))
                .map(unit -> Tables.key(unit, asked))
                .toList();
        var standing = standing(keys, today);
        var givers = givers(asked, standing.values(), today);
        var opened = new LinkedHashMap<FilingKey, NewDuty>();
        standing.forEach((key, unit) -> opened.put(key, duty(asked, key, unit, givers.get(unit.id()))));
        int count = duties.open(List.copyOf(opened.values())).size();
        owed.fulfilAll(sent(keys, asked));
        withdrawOthers(asked, opened.values());
        return count;
    }

    /** Another assignment may ask the unit more closely; then it owes that one. */
    private boolean asksMost(Asked asked, Unit unit) {
        return forms.asked(unit, asked.assignment().form(), asked.period())
                .filter(closest ->
                        closest.assignment().id() == asked.assignment().id())
                .isPresent();
    }

    /** Who has to do it today: the unit itself, or the one that took over from it; nobody where it went to several. */
    private Map<FilingKey, Unit> standing(List<FilingKey> keys, LocalDate today) {
        var ids = keys.stream().map(key -> key.unit().id()).toList();
        var there = byId(ids, today);
        var gone = ids.stream().filter(id -> !there.containsKey(id)).toList();
        var heirs = gone.isEmpty() ? Map.<UnitId, UnitId>of() : organisation.heirs(gone, today);
        var successors = byId(heirs.values(), today);
        var standing = new LinkedHashMap<FilingKey, Unit>();
        for (var key : keys) {
            var unit = key.unit().id();
            var now = there.containsKey(unit) ? there.get(unit) : successors.get(heirs.getOrDefault(unit, unit));
            if (now != null) {
                standing.put(key, now);
            }
        }
        return standing;
    }

    private Map<UnitId, Unit> byId(Collection<UnitId> ids, LocalDate on) {
        return organisation.find(new HashSet<>(ids), on).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The unit above that looks at it first; where nobody does, the one that keeps the form. */
    private Map<UnitId, Unit> givers(Asked asked, Collection<Unit> units, LocalDate today) {
        var above = byId(units.stream().flatMap(unit -> Paths.ids(unit.path())).toList(), today);
        var owner = organisation.find(asked.version().form().owner(), today).orElse(null);
        var givers = new HashMap<UnitId, Unit>();
        for (var unit : units) {
            var giver = asked.assignment().route().approvers().stream()
                    .filter(unit.level()::below)
                    .findFirst()
                    .flatMap(level -> Paths.ids(unit.path())
                            .map(above::get)
                            .filter(Objects::nonNull)
                            .filter(each -> each.level() == level)
                            .findFirst())
                    .orElse(owner);
            if (giver != null && !giver.id().equals(unit.id())) {
                givers.put(unit.id(), giver);
            }
        }
        return givers;
    }

    private NewDuty duty(Asked asked, FilingKey key, Unit unit, @Nullable Unit giver) {
        var source = new Source(Owed.SOURCE, unit.province(), Owed.source(asked), named.source(asked), key.address());
        var slot = unit.id().equals(key.unit().id())
                ? Owed.SLOT
                : Owed.slotFor(key.unit().id());
        var matter = new Matter(named.duty(asked, key.unit(), unit), source, slot, null, null, false);
        var begin = asked.period().firstDay();
        var start = begin.isAfter(asked.due()) ? asked.due() : begin;
        return NewDuty.of(matter, unit, giver, Clock.until(asked.due(), start, unit.id()));
    }

    private Map<Filing, Asked> sent(List<FilingKey> keys, Asked asked) {
        var sent = new LinkedHashMap<Filing, Asked>();
        store.find(keys).values().stream()
                .map(Held::filing)
                .filter(Filing::sent)
                .forEach(filing -> sent.put(filing, asked));
        return sent;
    }

    /** Units that were merged away, or are asked by another assignment now. */
    private void withdrawOthers(Asked asked, Collection<NewDuty> expected) {
        var places = expected.stream()
                .map(duty -> duty.unit().id() + " " + duty.matter().slot())
                .collect(Collectors.toSet());
        withdraw(duties.of(Owed.source(asked)).stream()
                .filter(Duty::open)
                .filter(duty -> !places.contains(
                        duty.parties().unit() + " " + duty.matter().slot()))
                .toList());
    }

    /** Nobody is asked any more, or for another day. */
    void withdraw(Call call) {
        withdraw(duties.of(Owed.source(call.assignment(), call.period().code())).stream()
                .filter(Duty::open)
                .toList());
    }

    private void withdraw(List<Duty> open) {
        if (open.isEmpty()) {
            return;
        }
        var reason = named.askedNoMore();
        duties.advance(open.stream()
                .map(duty -> new Advance(duty.withdraw(reason), DutyEvent.Kind.WITHDRAWN, reason, null, null))
                .toList());
    }
}
