package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_PERIOD_NOT_BEGUN;
import static vn.gandan.reading.ReadingError.REPORT_PLACE_STAYS;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** What a person decides about a report, one thing at a time. Nothing of it leaves the report. */
@Service
@Transactional
class Decisions {

    private final ReadingStore readings;
    private final ProposalStore proposals;
    private final Rights rights;
    private final Chronicle chronicle;

    Decisions(ReadingStore readings, ProposalStore proposals, Rights rights, Chronicle chronicle) {
        this.readings = readings;
        this.proposals = proposals;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    /** Says whose report it is, and of which period; not any more when figures were written for another. */
    Reading place(UUID id, int version, Unit unit, Period period) {
        if (period.firstDay().isAfter(chronicle.today())) {
            throw REPORT_PERIOD_NOT_BEGUN.refuse();
        }
        var reading = readings.lock(rights.province(), id).asOf(version);
        if (proposals.of(reading).stream().anyMatch(Decisions::writtenFigure)) {
            throw REPORT_PLACE_STAYS.refuse();
        }
        var placed = readings.place(new Reading(
                reading.province(),
                reading.id(),
                reading.path(),
                reading.name(),
                reading.text(),
                reading.notices(),
                unit.id(),
                period,
                reading.handedBy(),
                reading.handedAt(),
                reading.version()));
        chronicle.record(reading, "REPORT_PLACED", Map.of("unit", unit.reference(), "period", period.code()));
        return placed;
    }

    private static boolean writtenFigure(Proposal proposal) {
        return proposal.kind() == Kind.FIGURE && proposal.written();
    }

    /** Tells, like those below, how the proposal was before. */
    Proposal accept(UUID id, int number, int version) {
        return decide(id, number, version, Proposal::accept);
    }

    Proposal correct(UUID id, int number, int version, Fact putRight) {
        return decide(id, number, version, proposal -> proposal.accept(putRight));
    }

    Proposal reject(UUID id, int number, int version) {
        return decide(id, number, version, Proposal::reject);
    }

    Proposal reopen(UUID id, int number, int version) {
        return decide(id, number, version, Proposal::reopen);
    }

    /** A shortcoming is known to be remedied from today on, or to be open again. */
    void remedied(UUID id, int number, int version, boolean done) {
        var today = chronicle.today();
        var reading = readings.lock(rights.province(), id);
        var proposal = proposals.get(reading, number).asOf(version);
        proposals.follow(reading, proposal.remedied(done ? today : null));
        readings.touch(reading);
    }

    /** Takes the last decision back, and tells how that was; none where nothing can be. */
    Optional<Proposal> undo(UUID id, int version) {
        var reading = readings.lock(rights.province(), id).asOf(version);
        var last = proposals.lastDecided(reading);
        last.ifPresent(proposal -> write(reading, proposal.reopen()));
        return last;
    }

    private Proposal decide(UUID id, int number, int version, UnaryOperator<Proposal> decision) {
        var reading = readings.lock(rights.province(), id);
        var before = proposals.get(reading, number).asOf(version);
        write(reading, decision.apply(before));
        return before;
    }

    private void write(Reading reading, Proposal next) {
        proposals.decide(reading, next, chronicle.actor().name(), chronicle.now());
        readings.touch(reading);
    }
}
