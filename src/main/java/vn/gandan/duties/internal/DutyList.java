package vn.gandan.duties.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duty;

/** Duties in the order of their dates, a page at a time, for other programs. */
@Service
@Transactional(readOnly = true)
class DutyList {

    static final int PAGE = 1_000;

    private final DutyStore store;
    private final MyWork work;

    DutyList(DutyStore store, MyWork work) {
        this.store = store;
        this.work = work;
    }

    List<Duty> ofSection(Section section, int from) {
        return work.page(work.official().orElseThrow(), section, PAGE, from);
    }

    List<Duty> below(@Nullable String path, Duty.@Nullable Status status, @Nullable UUID source, int from) {
        return store.below(Provinces.inScope(), path, status, source, PAGE, from);
    }
}
