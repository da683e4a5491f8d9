package vn.gandan.duties.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Tallies;
import vn.gandan.shared.Tally;

/** Counts for the menu what waits for whoever reads the page. */
@Component
class WorkTally implements Tallies {

    private final MyWork work;

    WorkTally(MyWork work) {
        this.work = work;
    }

    @Override
    public Optional<Tally> current() {
        return work.official().map(official -> {
            var counts = work.pressing(official);
            return new Tally(counts.waiting(), counts.of(Section.OVERDUE), 0);
        });
    }
}
