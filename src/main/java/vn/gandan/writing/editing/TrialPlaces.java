package vn.gandan.writing.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.Period.Kind;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;

/** Where an outline is tried out: the reader's own unit or one right below it, in one of the last periods. */
@Component
class TrialPlaces {

    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    TrialPlaces(Access access, Organisation organisation, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What cannot be read or seen gives way to what stands first. */
    TrialPlace of(String unit, String period, String first, String last) {
        var today = LocalDate.now(clock);
        var units = units(today);
        var periods = periods(today);
        var chosen = period(period, first, last).orElse(periods.getFirst());
        var place = units.stream()
                .filter(each -> each.reference().equals(unit))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElse(null);
        return new TrialPlace(
                place, chosen, place == null ? Basis.REPORTED : basis(place, chosen, today), units, periods);
    }

    /** A unit that did not exist yet is told on the map of today. */
    private Basis basis(Unit unit, Period period, LocalDate today) {
        return organisation.find(unit.id(), period.lastDay()).isPresent() ? Basis.REPORTED : Basis.restated(today);
    }

    private List<Unit> units(LocalDate today) {
        var own = access.account().map(Account::unit);
        if (own.isEmpty()) {
            return organisation.provinces(today).stream().filter(this::seen).toList();
        }
        var units = new ArrayList<Unit>();
        organisation.find(own.get(), today).ifPresent(unit -> {
            units.add(unit);
            units.addAll(organisation.children(unit.id(), today));
        });
        return List.copyOf(units);
    }

    private boolean seen(Unit unit) {
        return Scope.required().covers(unit.path());
    }

    private static List<Period> periods(LocalDate today) {
        return Stream.of(Kind.QUARTER, Kind.HALF_YEAR, Kind.YEAR, Kind.MONTH)
                .flatMap(kind -> Period.around(kind, today).stream())
                .flatMap(now -> Stream.concat(now.before().stream(), Stream.of(now)))
                .toList();
    }

    private static Optional<Period> period(String code, String first, String last) {
        var written = code.equals("DAYS") ? first + ".." + last : code;
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(written));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
