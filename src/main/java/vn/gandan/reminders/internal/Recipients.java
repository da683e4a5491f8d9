package vn.gandan.reminders.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.UnitId;

/**
 * Who is told: the person to whom a duty was assigned, else everybody with an account at the unit; for a unit that was
 * merged, at the unit that took over from it.
 */
@Component
class Recipients {

    private final Access access;
    private final Organisation organisation;

    Recipients(Access access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** The accounts of each unit, asked for once for many. */
    Map<UnitId, List<Long>> at(Collection<UnitId> units, LocalDate today) {
        var heirs = organisation.heirs(units, today);
        var people = access.accountsOf(heirs.values()).stream()
                .collect(groupingBy(Account::unit, mapping(Account::id, toList())));
        var told = new HashMap<UnitId, List<Long>>();
        heirs.forEach((unit, heir) -> told.put(unit, people.getOrDefault(heir, List.of())));
        return told;
    }

    static Stream<Long> of(@Nullable Long assignee, UnitId unit, Map<UnitId, List<Long>> people) {
        return assignee != null ? Stream.of(assignee) : people.getOrDefault(unit, List.of()).stream();
    }
}
