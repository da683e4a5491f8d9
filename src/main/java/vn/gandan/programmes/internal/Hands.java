package vn.gandan.programmes.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.Conclusion;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.programmes.Task;

/**
 * The link from a duty leads to the programme or briefing it comes from. Where that belongs to a unit above, whoever owes
 * the duty is shown what she was given by it, and nothing else of it.
 */
@Service
@Transactional(readOnly = true)
class Hands {

    private final ProgrammeStore programmes;
    private final BriefingStore briefings;
    private final AboveStore above;
    private final Duties duties;
    private final Seat seat;

    Hands(ProgrammeStore programmes, BriefingStore briefings, AboveStore above, Duties duties, Seat seat) {
        this.programmes = programmes;
        this.briefings = briefings;
        this.above = above;
        this.duties = duties;
        this.seat = seat;
    }

    Optional<Handed> from(ProgrammeId id) {
        return programmes.find(id).isPresent() ? Optional.empty() : handed(Task.SOURCE, id.address(), false);
    }

    Optional<Handed> from(BriefingId id) {
        return briefings.find(id).isPresent() ? Optional.empty() : handed(Conclusion.SOURCE, id.address(), true);
    }

    private Optional<Handed> handed(String kind, String address, boolean briefing) {
        var given = seat.unit().stream()
                .flatMap(unit -> owed(unit, kind).stream())
                .filter(duty -> address.equals(duty.matter().source().address()))
                .toList();
        return given.stream()
                .findFirst()
                .map(first -> new Handed(first.matter().source().label(), briefing, seat.today(), given));
    }

    private List<Duty> owed(Unit unit, String kind) {
        return duties.duties(above.owed(unit, kind));
    }
}
