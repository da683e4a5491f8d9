package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Unit;

/**
 * Makes due dates duties: when a period begins or a form is given to units, everybody asked gets one; when an assignment ends
 * or its date moves, what is still owed goes with it. Doing it again changes nothing.
 */
@Service
@Transactional
class Calls {

    private static final Logger log = LoggerFactory.getLogger(Calls.class);

    /** A form given later than this after a period is asked for, but presses nobody any more. */
    private static final int DAYS_BACK = 92;

    private final CallStore store;
    private final Forms forms;
    private final Owing owing;

    Calls(CallStore store, Forms forms, Owing owing) {
        this.store = store;
        this.forms = forms;
        this.owing = owing;
    }

    /** Of one province, as of a day; what was looked at that day already is left alone. */
    void look(Unit province, LocalDate today) {
        var open = store.open(province.province());
        var asked = asked(province, today);
        for (var call : open) {
            if (asked.stream().noneMatch(each -> call.of(each) && each.due().equals(call.due()))
                    && !outlived(call, today)) {
                owing.withdraw(call);
                store.close(province.province(), call);
            }
        }
        for (var each : asked) {
            boolean looked = open.stream()
                    .anyMatch(call -> call.of(each)
                            && call.due().equals(each.due())
                            && !call.lookedOn().isBefore(today));
            if (!looked) {
                int opened = owing.open(each, province, today);
                store.keep(province.province(), Call.of(each, today));
                log.info("{} duties of form {} for {} opened", opened, each.code(), each.period());
            }
        }
    }

    /** Long over: nobody looks at it any more, and what is owed stays owed. */
    private boolean outlived(Call call, LocalDate today) {
        return call.period().lastDay().isBefore(today.minusDays(DAYS_BACK));
    }

    /** Every assignment by itself: several may ask different units for the same form and period. */
    private List<Asked> asked(Unit province, LocalDate today) {
        var all = new ArrayList<Asked>();
        for (var one : forms.currentUnder(province, today, DAYS_BACK)) {
            for (var assignment : forms.assignments(one.assignment().form())) {
                if (inForce(assignment, one)) {
                    all.add(new Asked(one.version(), assignment, one.period()));
                }
            }
        }
        return all;
    }

    private static boolean inForce(Assignment assignment, Asked one) {
        var lastDay = one.period().lastDay();
        return assignment.rhythm().asksFor(one.period())
                && !lastDay.isBefore(assignment.from())
                && (assignment.until() == null || !lastDay.isAfter(assignment.until()));
    }
}
