package vn.gandan.writing.proofs;

import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_WRITE;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;

/** Who looks reports through: those who read them too. */
@Component("proofRights")
class Rights {

    private static final Set<Role> LOOKING = EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    Account reader() {
        return access.account()
                .filter(account -> LOOKING.contains(account.role()))
                .orElseThrow(ROLE_DOES_NOT_WRITE::refuse);
    }
}
