package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.NOT_YOURS_TO_ISSUE;
import static vn.gandan.signing.SigningError.NOT_YOURS_TO_SET;
import static vn.gandan.signing.SigningError.NOT_YOURS_TO_SIGN;
import static vn.gandan.signing.SigningError.NOT_YOURS_TO_SUBMIT;
import static vn.gandan.signing.SigningError.OWN_PAPER;
import static vn.gandan.signing.SigningError.PAPER_WAITS_FOR_OTHERS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.ApprovalStep;
import vn.gandan.signing.Paper;

/**
 * Who does what with a unit's papers, always an account of that unit itself: its leader decides (in a commune or hamlet,
 * where one account is all there is, that one), and its clerks write, keep the book and send. Work of the system may
 * everything.
 */
@Component
class Rights {

    private static final Set<Role> DECIDING = Set.of(Role.PROVINCE_LEADER, Role.COMMUNE_OFFICER, Role.TEAM_LEADER);
    private static final Set<Role> WRITING =
            Set.of(Role.PROVINCE_LEADER, Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER, Role.TEAM_LEADER);

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    /** The unit whose papers whoever is at work writes. */
    Optional<UnitId> home() {
        return access.account().filter(Rights::writes).map(Account::unit);
    }

    void submit(Paper paper) {
        need(writesAt(paper.unit()), NOT_YOURS_TO_SUBMIT);
    }

    void issue(Paper paper) {
        need(writesAt(paper.unit()), NOT_YOURS_TO_ISSUE);
    }

    void sign(Paper paper) {
        need(decidesAt(paper.unit()), NOT_YOURS_TO_SIGN);
    }

    void keepBook(UnitId unit) {
        need(writesAt(unit), NOT_YOURS_TO_SET);
    }

    void setRoute(UnitId unit) {
        need(decidesAt(unit), NOT_YOURS_TO_SET);
    }

    void approve(Paper paper, ApprovalStep step) {
        need(turnOf(paper, step), PAPER_WAITS_FOR_OTHERS);
        if (own(paper, step)) {
            throw OWN_PAPER.refuse();
        }
    }

    void sendBack(Paper paper) {
        var step = paper.awaited();
        need(step == null ? decidesAt(paper.unit()) : turnOf(paper, step), PAPER_WAITS_FOR_OTHERS);
    }

    boolean maySubmit(Paper paper) {
        return writesAt(paper.unit());
    }

    boolean maySign(Paper paper) {
        return decidesAt(paper.unit());
    }

    boolean mayApprove(Paper paper) {
        var step = paper.awaited();
        return step != null && turnOf(paper, step) && !own(paper, step);
    }

    /** Whether it is hers to say the first yes again. */
    boolean mayApproveAnew(Paper paper) {
        var route = paper.route();
        return !route.isEmpty() && turnOf(paper, route.getFirst()) && !own(paper, route.getFirst());
    }

    boolean maySendBack(Paper paper) {
        var step = paper.awaited();
        return step == null ? paper.state() == Paper.State.APPROVED && decidesAt(paper.unit()) : turnOf(paper, step);
    }

    boolean mayKeepBook(UnitId unit) {
        return writesAt(unit);
    }

    boolean maySetRoute(UnitId unit) {
        return decidesAt(unit);
    }

    /** Whose yes can be asked for at a unit. */
    List<Account> approvers(UnitId unit) {
        return access.accountsOf(List.of(unit)).stream().filter(Rights::writes).toList();
    }

    private boolean turnOf(Paper paper, ApprovalStep step) {
        return access.account()
                .map(account -> step.account() == null
                        ? decides(account) && paper.unit().equals(account.unit())
                        : step.account() == account.id())
                .orElse(true);
    }

    /** Nobody says yes to her own paper, unless nobody else at the unit could. */
    private boolean own(Paper paper, ApprovalStep step) {
        var account = access.account();
        var submitter = paper.submittedBy();
        if (account.isEmpty() || step.account() != null || submitter == null) {
            return false;
        }
        long self = account.get().id();
        return Objects.equals(submitter.account(), self)
                && access.accountsOf(List.of(paper.unit())).stream()
                        .anyMatch(other -> other.id() != self && decides(other));
    }

    private boolean decidesAt(UnitId unit) {
        return access.account()
                .map(account -> decides(account) && unit.equals(account.unit()))
                .orElse(true);
    }

    private boolean writesAt(UnitId unit) {
        return access.account()
                .map(account -> writes(account) && unit.equals(account.unit()))
                .orElse(true);
    }

    private static boolean decides(Account account) {
        return DECIDING.contains(account.role());
    }

    private static boolean writes(Account account) {
        return WRITING.contains(account.role());
    }

    private static void need(boolean allowed, ErrorCode otherwise) {
        if (!allowed) {
            throw otherwise.refuse();
        }
    }
}
