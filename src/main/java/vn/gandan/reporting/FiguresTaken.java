package vn.gandan.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/**
 * Figures of units were written for a period. Published within the transaction, in the name and scope of whoever sent them:
 * what a listener writes stands and falls with them.
 *
 * @param standing all that each of the units has reported for the period by now, so that nobody needs to read it again
 */
public record FiguresTaken(
        Period period, List<Submission> submissions, Map<UnitId, List<Reported>> standing, Instant at) {

    public FiguresTaken {
        submissions = List.copyOf(submissions);
        standing = Map.copyOf(standing);
    }
}
