package vn.gandan.forms;

import java.time.LocalDate;
import vn.gandan.shared.Period;

/** A form as it is asked for one period (kỳ lập biểu): the version in force on its last day, and the assignment that asks. */
public record Asked(FormVersion version, Assignment assignment, Period period) {

    public LocalDate due() {
        return assignment.rhythm().due(period);
    }

    public Definition definition() {
        return version.definition();
    }

    public String code() {
        return version.form().code();
    }
}
