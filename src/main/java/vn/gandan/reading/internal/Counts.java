package vn.gandan.reading.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many proposals a report has, and how far somebody came with them. */
public record Counts(
        Map<Kind, Integer> kinds, int seen, int accepted, int written, int hindered, boolean figureWritten) {

    public Counts {
        kinds = Map.copyOf(kinds);
    }

    static Counts of(List<Proposal> found) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        found.forEach(proposal -> kinds.merge(proposal.kind(), 1, Integer::sum));
        return new Counts(
                kinds,
                count(found, Proposal::decided),
                count(found, Proposal::accepted),
                count(found, Proposal::written),
                count(found, proposal -> proposal.problem() != null),
                found.stream().anyMatch(proposal -> proposal.kind() == Kind.FIGURE && proposal.written()));
    }

    private static int count(List<Proposal> found, Predicate<Proposal> which) {
        return (int) found.stream().filter(which).count();
    }

    public int found() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** How far she came, of a hundred. */
    public String share() {
        return found() == 0 ? "0" : String.valueOf(100 * seen / found());
    }
}
