package vn.gandan.filings.internal;

import static vn.gandan.filings.FilingsError.NOT_YOURS_TO_APPROVE;
import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Where the caller sits: her unit, whether she fills in, and at which level she judges. */
@Component
class Seats {

    private static final Set<Role> JUDGES =
            EnumSet.of(Role.COMMUNE_OFFICER, Role.PROVINCE_ANALYST, Role.PROVINCE_LEADER);

    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    Seats(Access access, Organisation organisation, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As exactly as rows keep it. */
    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    Actor actor() {
        return access.actor();
    }

    /** Her unit as it is today; none for an account of the whole country. */
    Optional<Unit> unit() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, today()));
    }

    boolean fills() {
        return access.account().map(Account::role).map(Role::reportsFigures).orElse(true);
    }

    void toFill() {
        if (!fills()) {
            throw ROLE_DOES_NOT_REPORT.refuse();
        }
    }

    /** The level of her unit, where she judges what is sent to it. */
    Optional<Level> judging() {
        return access.account()
                .filter(account -> JUDGES.contains(account.role()))
                .flatMap(ignored -> unit())
                .map(Unit::level);
    }

    /**
     * At which level she judges filings for periods that end on a day: that of her unit, or for work of the system that of the
     * unit at which its scope ends. Refused where she judges nothing. Asked for many filings in a row, so it is found once a day.
     */
    Function<LocalDate, Level> levels() {
        var found = new HashMap<LocalDate, Level>();
        return lastDay -> found.computeIfAbsent(
                lastDay,
                day -> (access.account().isPresent() ? judging() : scopes(day))
                        .orElseThrow(NOT_YOURS_TO_APPROVE::refuse));
    }

    private Optional<Level> scopes(LocalDate day) {
        return Scope.required().paths().stream()
                .findFirst()
                .flatMap(path -> organisation.find(last(path), day))
                .map(Unit::level);
    }

    private static UnitId last(String path) {
        return Paths.ids(path).reduce((one, next) -> next).orElseThrow();
    }
}
