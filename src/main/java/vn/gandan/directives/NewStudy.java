package vn.gandan.directives;

import static vn.gandan.directives.DirectiveError.STUDY_DAYS;
import static vn.gandan.directives.DirectiveError.STUDY_WITHOUT_NUMBERS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/**
 * Meetings at which a unit studied a paper (quán triệt), on one day or in all between two, and how many attended; never
 * who.
 */
public record NewStudy(
        DocumentId document,
        Unit unit,
        LocalDate firstDay,
        LocalDate lastDay,
        int sessions,
        int attendances,
        @Nullable String note) {

    public NewStudy {
        if (sessions < 1 || attendances < 0) {
            throw STUDY_WITHOUT_NUMBERS.refuse();
        }
        if (lastDay.isBefore(firstDay)) {
            throw STUDY_DAYS.refuse();
        }
    }

    public void notAfter(LocalDate today) {
        if (lastDay.isAfter(today)) {
            throw STUDY_DAYS.refuse();
        }
    }
}
