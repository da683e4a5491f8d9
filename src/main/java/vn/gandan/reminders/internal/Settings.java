package vn.gandan.reminders.internal;

import static vn.gandan.reminders.internal.RemindersError.POLICY_NOT_YOURS;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.audit.Audit;
import vn.gandan.shared.ProvinceId;

/** The reminding policy of the whole system, which the administrator sets. */
@Service
@Transactional
class Settings {

    private final PolicyStore store;
    private final Access access;
    private final Audit audit;

    Settings(PolicyStore store, Access access, Audit audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Policy policy() {
        return store.policy();
    }

    boolean mayChange() {
        return access.account()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    void change(Policy next) {
        if (!mayChange()) {
            throw POLICY_NOT_YOURS.refuse();
        }
        store.update(next);
        audit.record(
                new ProvinceId(0),
                "/0/",
                "REMINDERS_CHANGED",
                "reminders",
                Map.of(
                        "before", next.daysBefore().toString(),
                        "every", String.valueOf(next.overdueEvery()),
                        "escalate", String.valueOf(next.escalateAfter()),
                        "hour", String.valueOf(next.fromHour()),
                        "mail", String.valueOf(next.byMail())));
    }
}
