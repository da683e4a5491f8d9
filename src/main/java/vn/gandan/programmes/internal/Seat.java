package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.ProgrammesError;

/** Where the reader sits: her unit as it is today, and whether she writes for it. */
@Component
class Seat {

    private final Access access;
    private final Organisation organisation;
    private final Rights rights;
    private final Chronicle chronicle;

    Seat(Access access, Organisation organisation, Rights rights, Chronicle chronicle) {
        this.access = access;
        this.organisation = organisation;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    LocalDate today() {
        return chronicle.today();
    }

    /** None for an account of the whole country. */
    Optional<Unit> unit() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, today()));
    }

    boolean writes() {
        return unit().map(Unit::path).filter(rights::mayWrite).isPresent();
    }

    /** The unit for which she writes. */
    Unit desk() {
        return unit().filter(unit -> rights.mayWrite(unit.path()))
                .orElseThrow(ProgrammesError.PROGRAMME_OF_OTHERS::refuse);
    }
}
