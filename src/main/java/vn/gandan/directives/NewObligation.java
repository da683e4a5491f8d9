package vn.gandan.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/**
 * What a paper lays on all units of a level under a unit, by a day (giao cụ thể hóa): a paper of their own, or its review
 * after some years.
 *
 * @param root as it was on the day from which it is owed: on the units of that day
 * @param years after which a review falls due; 0 for a paper of their own
 * @param basis by which passage or decision
 */
public record NewObligation(
        DocumentId document,
        Unit root,
        Kind kind,
        Level level,
        int years,
        LocalDate dueOn,
        @Nullable String basis) {

    /** Ban hành văn bản cụ thể hóa, sơ kết, tổng kết. */
    public enum Kind {
        PAPER,
        PRELIMINARY_REVIEW,
        FINAL_REVIEW;

        /** Of the duties that it opens. */
        public String slot(int years) {
            return years == 0 ? name() : name() + ":" + years;
        }
    }
}
