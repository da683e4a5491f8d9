package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Rules;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** The rules as the database keeps them, and the calendar, made again only when its days have changed. */
@Service
@Transactional(readOnly = true)
class RuleBook implements Rules {

    private static final String NORMAL = ".NORMAL";
    private static final String REMOTE = ".REMOTE";

    private final RuleStore store;
    private final DayStore days;
    private final Organisation organisation;
    private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

    RuleBook(RuleStore store, DayStore days, Organisation organisation) {
        this.store = store;
        this.days = days;
        this.organisation = organisation;
    }

    @Override
    public Optional<Rule> rule(String code, LocalDate on) {
        return store.rule(code, on);
    }

    @Override
    public Optional<Rule> ruleAt(String code, LocalDate on, UnitId unit) {
        var normal = rule(code, on);
        if (normal.isEmpty() || !remote(unit, on)) {
            return normal;
        }
        return rule(code.replace(NORMAL, REMOTE), on).map(RuleBook::ofRemoteAreas);
    }

    /** A rule without a row of its own for remote areas still has its longer term there. */
    private static Rule ofRemoteAreas(Rule rule) {
        return rule.withTerm(rule.term(true));
    }

    private boolean remote(UnitId unit, LocalDate on) {
        var lineage = organisation.lineage(unit, on).stream().map(Unit::id).toList();
        return store.remote(lineage, on);
    }

    @Override
    public List<Rule> all(LocalDate on) {
        return store.all(on);
    }

    @Override
    public WorkCalendar calendar() {
        var state = days.state();
        var known = read.get();
        if (known == null || !known.state().equals(state)) {
            known = new Read(state, WorkCalendar.of(days.days()));
            read.set(known);
        }
        return known.calendar();
    }

    /** A calendar, and the state of the days from which it was made. */
    private record Read(String state, WorkCalendar calendar) {}
}
