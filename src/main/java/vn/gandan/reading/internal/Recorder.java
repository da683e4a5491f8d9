package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;

/** Writes accepted proposals of one kind where they belong. */
interface Recorder {

    boolean records(Kind kind);

    /** Puts by number into {@code next} what became of each: written, or what hindered that. */
    void write(Reading reading, List<Proposal> accepted, Map<Integer, Proposal> next);
}
