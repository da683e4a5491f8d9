package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.TARGET_OF_OTHERS;

import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.shared.Scope;

/** Who gives targets: analysts and administrators in their province, a commune's officer to what stands below her. */
@Component
class Rights {

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    void toGive(String path) {
        if (!mayGive(path)) {
            throw TARGET_OF_OTHERS.refuse();
        }
    }

    /** Work of the system gives within its scope. */
    boolean mayGive(String path) {
        var scope = Scope.required();
        return access.account()
                .map(Account::role)
                .map(role -> switch (role) {
                    case PROVINCE_ANALYST, ADMINISTRATOR -> scope.covers(path);
                    case COMMUNE_OFFICER -> below(scope, path);
                    case PROVINCE_LEADER, TEAM_LEADER -> false;
                })
                .orElseGet(() -> scope.covers(path));
    }

    private static boolean below(Scope scope, String path) {
        return scope.paths().stream().anyMatch(own -> path.startsWith(own) && path.length() > own.length());
    }
}
