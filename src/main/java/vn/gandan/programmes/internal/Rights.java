package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.PROGRAMME_OF_OTHERS;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.shared.Scope;

/** Who writes what: leaders and analysts for their province, officers for their commune. Everybody else reads. */
@Component
class Rights {

    private static final Set<Role> WRITERS =
            EnumSet.of(Role.PROVINCE_LEADER, Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    void toWrite(String path) {
        if (!mayWrite(path)) {
            throw PROGRAMME_OF_OTHERS.refuse();
        }
    }

    /** One's own unit, by the path it has or had; work of the system writes where its scope ends. */
    boolean mayWrite(String path) {
        var scope = Scope.required();
        return access.account()
                .map(Account::role)
                .map(role -> WRITERS.contains(role) && scope.paths().contains(path))
                .orElseGet(() -> scope.covers(path));
    }
}
