package vn.gandan.territory.internal;

import static vn.gandan.territory.internal.TerritoryError.TERRITORY_NOT_YOURS;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Role;

/** Who reorganises units: analysts and administrators of the province, within it. Leaders read. */
@Component
class Rights {

    private static final Set<Role> READERS =
            EnumSet.of(Role.PROVINCE_LEADER, Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);
    private static final Set<Role> WRITERS = EnumSet.of(Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    void toRead() {
        demand(READERS);
    }

    void toWrite() {
        demand(WRITERS);
    }

    boolean mayWrite() {
        return access.account()
                .filter(account -> WRITERS.contains(account.role()))
                .isPresent();
    }

    private void demand(Set<Role> roles) {
        if (access.account().filter(account -> roles.contains(account.role())).isEmpty()) {
            throw TERRITORY_NOT_YOURS.refuse();
        }
    }
}
