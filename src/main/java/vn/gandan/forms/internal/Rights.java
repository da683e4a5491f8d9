package vn.gandan.forms.internal;

import static vn.gandan.forms.FormsError.ADDRESSEES_OUT_OF_REACH;
import static vn.gandan.forms.FormsError.FORM_OF_OTHERS;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** Analysts and administrators design forms and give them out, within their own units. Everybody else reads. */
@Component
class Rights {

    private static final Set<Role> DESIGNERS = EnumSet.of(Role.PROVINCE_ANALYST, Role.ADMINISTRATOR);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    /** Work of the system, which has no account, designs within its scope. */
    boolean designs() {
        return access.account().map(Account::role).map(DESIGNERS::contains).orElse(true);
    }

    boolean mayDesign(Kept form) {
        return designs() && Scope.required().covers(form.path());
    }

    void toDesign(Kept form) {
        if (!mayDesign(form)) {
            throw FORM_OF_OTHERS.refuse(form.form().code());
        }
    }

    void toDesignFor(Unit owner) {
        if (!designs() || !Scope.required().covers(owner.path())) {
            throw FORM_OF_OTHERS.refuse(owner.fullName());
        }
    }

    void toAsk(Unit unit) {
        if (!Scope.required().covers(unit.path())) {
            throw ADDRESSEES_OUT_OF_REACH.refuse(unit.fullName());
        }
    }
}
