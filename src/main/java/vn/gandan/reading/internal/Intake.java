package vn.gandan.reading.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that somebody handed in together, read one after the other (lượt đọc). Immutable: each step returns the next state.
 *
 * @param account whose they are
 * @param pasted the text that was handed in, as long as it may be refused and has to be given back
 * @param now the file that is being read
 * @param over whether nothing more will come of it
 */
public record Intake(
        UUID id,
        long account,
        Instant begun,
        int files,
        String pasted,
        String now,
        List<Arrived> arrived,
        List<Fault> faults,
        boolean stopped,
        boolean over) {

    public Intake {
        arrived = List.copyOf(arrived);
        faults = List.copyOf(faults);
    }

    /** A file that could not be taken, and why; without a name where its text was pasted. */
    public record Fault(String file, Problem why) {}

    static Intake of(long account, Instant begun, int files, String pasted) {
        return new Intake(UUID.randomUUID(), account, begun, files, pasted, "", List.of(), List.of(), false, false);
    }

    public int seen() {
        return arrived.size() + faults.size();
    }

    public String address() {
        return "/readings/intake?id=" + id;
    }

    Intake reading(String file) {
        return new Intake(id, account, begun, files, pasted, file, arrived, faults, stopped, over);
    }

    Intake took(Arrived report) {
        var all = Stream.concat(arrived.stream(), Stream.of(report)).toList();
        return new Intake(id, account, begun, files, pasted, now, all, faults, stopped, over);
    }

    Intake failed(Fault fault) {
        var all = Stream.concat(faults.stream(), Stream.of(fault)).toList();
        return new Intake(id, account, begun, files, pasted, now, arrived, all, stopped, over);
    }

    /** What is secret is kept nowhere. */
    Intake withoutText() {
        return new Intake(id, account, begun, files, "", now, arrived, faults, stopped, over);
    }

    Intake stop() {
        return new Intake(id, account, begun, files, pasted, now, arrived, faults, true, over);
    }

    Intake end() {
        boolean refused = faults.stream().anyMatch(fault -> fault.file().isEmpty());
        return new Intake(id, account, begun, files, refused ? pasted : "", "", arrived, faults, stopped, true);
    }
}
