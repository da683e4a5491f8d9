package vn.gandan.reminders.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Tallies;
import vn.gandan.shared.Tally;

/** Counts for the bell what the reader has not seen yet. */
@Component
class NoticeTally implements Tallies {

    private final Bell bell;

    NoticeTally(Bell bell) {
        this.bell = bell;
    }

    @Override
    public Optional<Tally> current() {
        return bell.unseen().map(notices -> new Tally(0, 0, notices));
    }
}
