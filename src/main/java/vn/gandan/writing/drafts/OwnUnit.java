package vn.gandan.writing.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** The unit of whoever is at work, as it stands today. */
@Component
@Transactional(readOnly = true)
public class OwnUnit {

    private final Organisation organisation;
    private final Access access;
    private final Rights rights;
    private final Clock clock;

    OwnUnit(Organisation organisation, Access access, Rights rights, Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    /** Empty for an account of the whole country. */
    public Optional<Unit> find() {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, LocalDate.now(clock)));
    }

    /** Whether she writes reports above the communes, and so for all of them. */
    public boolean writesForCommunes() {
        return rights.mayWrite()
                && find().filter(unit -> Level.COMMUNE.below(unit.level())).isPresent();
    }
}
