package vn.gandan.duties.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** What the units and people of duties are called, asked for once for a whole page of them. */
@Component
class Names {

    private final Organisation organisation;
    private final Access access;
    private final History history;

    Names(Organisation organisation, Access access, History history) {
        this.organisation = organisation;
        this.access = access;
        this.history = history;
    }

    /** A unit as it is called today, or was when it got the duty. */
    record Known(Map<UnitId, Unit> units, Map<Long, String> people) {

        @Nullable Unit unit(@Nullable UnitId id) {
            return id == null ? null : units.get(id);
        }

        String title(@Nullable UnitId id) {
            var unit = unit(id);
            return unit == null ? "" : unit.title();
        }

        @Nullable String person(@Nullable Long account) {
            return account == null ? null : people.get(account);
        }
    }

    Known of(Collection<Duty> duties) {
        return new Known(units(duties), people(duties));
    }

    private Map<UnitId, Unit> units(Collection<Duty> duties) {
        var ids = duties.stream()
                .flatMap(duty -> Stream.of(duty.parties().unit(), duty.parties().giver()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var found = new HashMap<UnitId, Unit>();
        organisation.find(ids, history.today()).forEach(unit -> found.put(unit.id(), unit));
        for (var duty : duties) {
            var start = duty.clock().start();
            Stream.of(duty.parties().unit(), duty.parties().giver())
                    .filter(id -> id != null && !found.containsKey(id))
                    .forEach(id -> organisation.find(id, start).ifPresent(unit -> found.put(id, unit)));
        }
        return found;
    }

    private Map<Long, String> people(Collection<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.parties().assignee())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> access.find(id).stream())
                .collect(Collectors.toMap(Account::id, Account::name));
    }
}
