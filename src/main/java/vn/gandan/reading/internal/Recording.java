package vn.gandan.reading.internal;

import static vn.gandan.reading.ReadingError.REPORT_NOT_PLACED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what was accepted: figures, papers, shortcomings, tasks. What lacks something, or is
 * refused by another module, stays with the reason; the others are written. Asked twice it changes nothing.
 */
@Service
@Transactional
class Recording {

    private static final Logger log = LoggerFactory.getLogger(Recording.class);

    private final ReadingStore readings;
    private final ProposalStore proposals;
    private final List<Recorder> recorders;
    private final Rights rights;
    private final Chronicle chronicle;

    Recording(
            ReadingStore readings,
            ProposalStore proposals,
            List<Recorder> recorders,
            Rights rights,
            Chronicle chronicle) {
        this.readings = readings;
        this.proposals = proposals;
        this.recorders = recorders;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    /** How many were written; those that lack something stay, with what they lack. */
    int write(UUID id, int version) {
        var reading = readings.lock(rights.province(), id);
        var accepted = proposals.of(reading).stream().filter(Proposal::accepted).toList();
        if (accepted.isEmpty()) {
            return 0;
        }
        reading.asOf(version);
        if (!reading.placed()) {
            throw REPORT_NOT_PLACED.refuse();
        }
        var next = next(reading, accepted);
        next.forEach(proposal -> proposals.follow(reading, proposal));
        readings.touch(reading);
        return told(reading, next);
    }

    private List<Proposal> next(Reading reading, List<Proposal> accepted) {
        var next = new HashMap<Integer, Proposal>();
        for (var recorder : recorders) {
            recorder.write(
                    reading,
                    accepted.stream()
                            .filter(proposal -> recorder.records(proposal.kind()))
                            .toList(),
                    next);
        }
        return List.copyOf(next.values());
    }

    private int told(Reading reading, List<Proposal> next) {
        var written = next.stream().filter(Proposal::written).toList();
        var details = new HashMap<String, String>();
        for (var kind : Kind.values()) {
            long count =
                    written.stream().filter(proposal -> proposal.kind() == kind).count();
            details.put(kind.code(), String.valueOf(count));
        }
        chronicle.record(reading, "REPORT_WRITTEN", Map.copyOf(details));
        log.info("{} of {} accepted things of report {} written", written.size(), next.size(), reading.id());
        return written.size();
    }
}
