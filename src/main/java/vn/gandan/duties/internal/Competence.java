package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.NOT_YOURS_TO_DO;
import static vn.gandan.duties.DutiesError.NOT_YOURS_TO_GIVE;
import static vn.gandan.duties.DutiesError.NOT_YOURS_TO_JUDGE;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.duties.Duty;
import vn.gandan.shared.Scope;

/**
 * Who may do what with a duty (thẩm quyền). Whoever sees the unit that owes it may do its work: the unit itself, and those
 * above, who also help hamlets without a telephone. Whoever gave it judges it; what the law or the centre gave is judged
 * by the unit above, and where that is nobody, by the unit itself.
 */
@Component
class Competence {

    private static final Set<Role> GIVERS = EnumSet.complementOf(EnumSet.of(Role.TEAM_LEADER));

    private final Access access;

    Competence(Access access) {
        this.access = access;
    }

    void toDo(Duty duty) {
        if (!mayDo(duty)) {
            throw NOT_YOURS_TO_DO.refuse();
        }
    }

    void toJudge(Duty duty) {
        if (!mayJudge(duty)) {
            throw NOT_YOURS_TO_JUDGE.refuse();
        }
    }

    void toReopen(Duty duty) {
        if (!(duty.awaitsAcceptance() ? mayDo(duty) : mayJudge(duty))) {
            throw NOT_YOURS_TO_JUDGE.refuse();
        }
    }

    void toGive() {
        if (!mayGive()) {
            throw NOT_YOURS_TO_GIVE.refuse();
        }
    }

    /** Leaders of teams owe; everybody else may also give. */
    boolean mayGive() {
        return access.account().map(Account::role).filter(GIVERS::contains).isPresent();
    }

    boolean mayDo(Duty duty) {
        return Scope.required().covers(duty.parties().path());
    }

    boolean mayJudge(Duty duty) {
        var giver = duty.parties().giverPath();
        return Scope.required().covers(giver == null ? above(duty.parties().path()) : giver);
    }

    /** The unit above; a province stands for itself. */
    private static String above(String path) {
        int last = path.lastIndexOf('/', path.length() - 2);
        return last == 0 ? path : path.substring(0, last + 1);
    }
}
