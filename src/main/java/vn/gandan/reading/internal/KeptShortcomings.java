package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps accepted shortcomings with their report, open until somebody knows that they are remedied. */
@Component
class KeptShortcomings implements Recorder {

    @Override
    public boolean records(Kind kind) {
        return kind == Kind.LIMITATION;
    }

    @Override
    public void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next) {
        accepted.forEach(
                proposal -> next.put(proposal.number(), proposal.became(reading.address() + "#m" + proposal.number())));
    }
}
