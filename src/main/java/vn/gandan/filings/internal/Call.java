package vn.gandan.filings.internal;

import java.time.LocalDate;
import vn.gandan.forms.Asked;
import vn.gandan.forms.FormId;
import vn.gandan.shared.Period;

/** That the units of a province were given the duties of one assignment and period, and when that was last looked at. */
record Call(long assignment, FormId form, Period period, LocalDate due, LocalDate lookedOn) {

    static Call of(Asked asked, LocalDate today) {
        return new Call(asked.assignment().id(), asked.assignment().form(), asked.period(), asked.due(), today);
    }

    boolean of(Asked asked) {
        return assignment == asked.assignment().id() && period.equals(asked.period());
    }
}
