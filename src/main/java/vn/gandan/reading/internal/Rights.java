package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.ROLE_DOES_NOT_READ;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Who reads reports: analysts for any unit of their province, officers for their commune and what is below it. */
@Component
class Rights {

    private static final Set<Role> READING = EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    boolean mayRead() {
        return access.account().map(Account::role).filter(READING::contains).isPresent();
    }

    Account reader() {
        return access.account()
                .filter(account -> READING.contains(account.role()))
                .orElseThrow(ROLE_DOES_NOT_READ::refuse);
    }

    /** The province in whose tables her reports stand. */
    ProvinceId province() {
        reader();
        return Scope.required().province();
    }

    /** The path of the unit at which she works. */
    String path() {
        return access.placeOf(reader());
    }

    /** Papers of the centre are registered by provinces, once for everybody. */
    boolean registersForCentre() {
        return access.account()
                .map(Account::role)
                .filter(Role.PROVINCE_ANALYST::equals)
                .isPresent();
    }
}
