package vn.gandan.reporting;

import java.time.Instant;
import java.util.List;
import vn.gandan.shared.Period;

/**
 * Figures of units were written for a period. Published within the transaction, in the name and scope of whoever sent them:
 * what a listener writes stands and falls with them.
 */
public record FiguresTaken(Period period, List<Submission> submissions, Instant at) {

    public FiguresTaken {
        submissions = List.copyOf(submissions);
    }
}
