package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** Where the reader sits: her unit as it is today, which forms she sees, and for which units she designs. */
@Component
class Seat {

    private final Access access;
    private final Organisation organisation;
    private final Readings readings;
    private final Ground ground;
    private final Rights rights;
    private final Chronicle chronicle;

    Seat(
            Access access,
            Organisation organisation,
            Readings readings,
            Ground ground,
            Rights rights,
            Chronicle chronicle) {
        this.access = access;
        this.organisation = organisation;
        this.readings = readings;
        this.ground = ground;
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

    /** Units for which she may design a form: her own, or of the whole country each province. */
    List<Unit> owners() {
        if (!rights.designs()) {
            return List.of();
        }
        boolean country = access.account().map(Account::unit).isEmpty();
        return country ? organisation.provinces(today()) : unit().stream().toList();
    }

    /** A form of units above, of her own or of units below; another one does not exist for her. */
    Kept form(String code) {
        var kept = readings.current().form(code);
        if (!sees(kept)) {
            throw FormsError.FORM_NOT_FOUND.refuse(code);
        }
        return kept;
    }

    boolean sees(Kept kept) {
        var scope = Scope.required();
        var owner = ground.at(kept.form().owner(), today()).map(Unit::path).orElse(kept.path());
        return scope.covers(kept.path())
                || scope.paths().stream().anyMatch(path -> path.startsWith(kept.path()) || path.startsWith(owner));
    }
}
