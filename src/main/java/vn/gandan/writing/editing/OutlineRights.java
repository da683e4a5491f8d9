package vn.gandan.writing.editing;

import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_OUTLINE;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;

/** Who changes outlines: analysts of a province and administrators; everybody else reads them. */
@Component
class OutlineRights {

    private static final Set<Role> CHANGING = EnumSet.of(Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);

    private final Access access;

    OutlineRights(Access access) {
        this.access = access;
    }

    boolean changes() {
        return access.account().map(Account::role).filter(CHANGING::contains).isPresent();
    }

    void toChange() {
        if (!changes()) {
            throw ROLE_DOES_NOT_OUTLINE.refuse();
        }
    }
}
