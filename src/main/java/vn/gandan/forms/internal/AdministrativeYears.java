package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.ADMINISTRATORS_ONLY;
import static vn.gandan.forms.FormsError.YEAR_HAS_BEGUN;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.audit.Audit;
import vn.gandan.shared.AdministrativeYear;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Decides on which day administrative years end, for years to come only: what was reported is never moved. */
@Service
@Transactional
class AdministrativeYears {

    private static final Logger log = LoggerFactory.getLogger(AdministrativeYears.class);

    private final FormStore store;
    private final Readings readings;
    private final Access access;
    private final Audit audit;
    private final Chronicle chronicle;

    AdministrativeYears(FormStore store, Readings readings, Access access, Audit audit, Chronicle chronicle) {
        this.store = store;
        this.readings = readings;
        this.access = access;
        this.audit = audit;
        this.chronicle = chronicle;
    }

    boolean mayDecide() {
        return access.account()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }

    void decide(AdministrativeYear year) {
        if (!mayDecide()) {
            throw ADMINISTRATORS_ONLY.refuse();
        }
        var days = Period.parse("%04d-A".formatted(year.firstYear()));
        if (!days.firstDay().isAfter(chronicle.today())) {
            throw YEAR_HAS_BEGUN.refuse(days.firstDay());
        }
        readings.change();
        store.decide(year, chronicle.by(), chronicle.now());
        readings.changed();
        record(year);
    }

    private void record(AdministrativeYear year) {
        var scope = Scope.required();
        audit.record(
                scope.province(),
                own(scope),
                "ADMINISTRATIVE_YEAR_DECIDED",
                "administrative year " + year.firstYear(),
                Map.of("lastDay", year.lastDay().toString()));
        log.info("Administrative years end on {} from {} on", year.lastDay(), year.firstYear());
    }

    /** The trail of her own province, or for an account of the whole country that of the nation. */
    private static String own(Scope scope) {
        return scope.paths().stream()
                .filter(path -> ProvinceId.ofPath(path).equals(scope.province()))
                .findFirst()
                .orElseThrow();
    }
}
