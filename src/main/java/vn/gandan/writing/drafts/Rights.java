package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_WRITE;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.shared.Scope;

/** Who writes reports: analysts for any unit of their province, officers for their commune; leaders read and remark. */
@Component
public class Rights {

    private static final Set<Role> WRITING = EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);
    private static final Set<Role> READING =
            EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER, Role.PROVINCE_LEADER);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    boolean writes(Account account) {
        return WRITING.contains(account.role());
    }

    public boolean mayWrite() {
        return has(WRITING);
    }

    /** The provinces in whose tables the drafts stand that she may read. */
    public Integer[] reading() {
        return provinces(READING);
    }

    /** The same for whoever changes them. */
    public Integer[] writing() {
        return provinces(WRITING);
    }

    private Integer[] provinces(Set<Role> roles) {
        if (!has(roles)) {
            throw ROLE_DOES_NOT_WRITE.refuse();
        }
        return Scope.required().provinces();
    }

    private boolean has(Set<Role> roles) {
        return access.account().map(Account::role).filter(roles::contains).isPresent();
    }
}
