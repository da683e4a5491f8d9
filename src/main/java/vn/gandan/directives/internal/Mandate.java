package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.NOT_YOURS_TO_LAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** Who may direct others (thẩm quyền giao): provinces all under them, communes their hamlets; team leaders nobody. */
@Component
class Mandate {

    private static final Set<Role> DIRECTING = EnumSet.complementOf(EnumSet.of(Role.TEAM_LEADER));

    private final Access access;
    private final Organisation organisation;

    Mandate(Access access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    void toDirect(String path, String name) {
        if (!mayDirect(path)) {
            throw NOT_YOURS_TO_LAY.refuse(name);
        }
    }

    /** Anybody at all, where no unit is chosen yet. */
    void toDirect(@Nullable Unit root) {
        if (!mayDirect() || (root != null && !mayDirect(root.path()))) {
            throw NOT_YOURS_TO_LAY.refuse(root == null ? "" : root.fullName());
        }
    }

    /** The system may: it has no account. */
    boolean mayDirect() {
        return access.account().map(Account::role).map(DIRECTING::contains).orElse(true);
    }

    boolean mayDirect(String path) {
        return mayDirect() && Scope.required().covers(path);
    }

    /** The unit at which the reader works; none for one of the whole country. */
    Optional<Unit> unit(LocalDate on) {
        return access.account().map(Account::unit).flatMap(unit -> organisation.find(unit, on));
    }
}
