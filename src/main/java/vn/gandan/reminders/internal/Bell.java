package vn.gandan.reminders.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;

/** What the official at work has been told. */
@Service
@Transactional
class Bell {

    private final NoticeStore store;
    private final Access access;
    private final Clock clock;

    Bell(NoticeStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Integer> unseen() {
        return access.account().map(Account::id).map(store::unseen);
    }

    @Transactional(readOnly = true)
    List<Notice> page(int limit, int offset) {
        return access.account()
                .map(account -> store.of(account.id(), limit, offset))
                .orElse(List.of());
    }

    int seeAll() {
        return access.account()
                .map(account -> store.seeAll(account.id(), clock.instant()))
                .orElse(0);
    }
}
