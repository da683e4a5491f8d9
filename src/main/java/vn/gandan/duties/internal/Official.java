package vn.gandan.duties.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Scope;

/**
 * Whose work is asked for: the account, the level of her unit, and the places of that unit and of those it succeeded. One
 * of the whole country has no unit, and so only what was assigned to herself.
 */
record Official(long account, @Nullable Level level, List<String> paths) {

    static Official of(Account account, @Nullable Level level) {
        return new Official(
                account.id(),
                level,
                level == null ? List.of() : Scope.required().paths());
    }

    boolean gave(Duty duty) {
        var giver = duty.parties().giverPath();
        return giver != null && paths.contains(giver);
    }

    /** Hers to do: her unit's, unless somebody in particular was asked to, who may be herself. */
    boolean owes(Duty duty) {
        var parties = duty.parties();
        var assignee = parties.assignee();
        return assignee == null ? parties.level() == level && paths.contains(parties.path()) : assignee == account;
    }
}
