package vn.gandan.duties.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Work;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;

/** What waits for the official at work, and what she waits for (việc của tôi). */
@Service
@Transactional(readOnly = true)
class MyWork implements Work {

    private static final int MOST = 300;

    private final WorkStore store;
    private final Access access;
    private final Organisation organisation;
    private final History history;

    MyWork(WorkStore store, Access access, Organisation organisation, History history) {
        this.store = store;
        this.access = access;
        this.organisation = organisation;
        this.history = history;
    }

    /** Empty for visitors and for work of the system. */
    Optional<Official> official() {
        return access.account().map(this::official);
    }

    private Official official(Account account) {
        var unit = Optional.ofNullable(account.unit()).flatMap(id -> organisation.find(id, history.today()));
        return Official.of(account, unit.map(Unit::level).orElse(null));
    }

    @Override
    public List<Duty> waitingFor(Account account) {
        var official = official(account);
        return Stream.of(Section.OVERDUE, Section.WEEK, Section.LATER)
                .flatMap(section -> page(official, section, MOST, 0).stream())
                .toList();
    }

    Counts counts(Official official) {
        return store.counts(official, history.today());
    }

    /** What the menu counts. */
    Counts pressing(Official official) {
        return store.pressing(official, history.today());
    }

    List<Duty> page(Official official, Section section, int limit, int offset) {
        return store.page(official, history.today(), section, limit, offset);
    }
}
