package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/**
 * Part of the tree as it stood on a day: a unit (none at the top of the reader's scope), those above and directly below
 * it. Where the unit was not there on that day, what it had become or still was.
 */
public record Tree(
        LocalDate on,
        LocalDate today,
        @Nullable Unit root,
        List<Crumb> above,
        List<Branch> branches,
        Map<Level, Integer> totals,
        List<Unit> instead) {

    /** A unit below, with how many stand below it in turn. */
    public record Branch(Unit unit, Map<Level, Integer> counts) {

        public boolean leaf() {
            return counts.isEmpty();
        }
    }

    /** A unit above; a link where the reader may see it. */
    public record Crumb(Unit unit, boolean visible) {}

    static Tree absent(LocalDate on, LocalDate today, Unit named, List<Unit> instead) {
        return new Tree(on, today, named, List.of(), List.of(), Map.of(), instead);
    }

    public boolean there() {
        return root == null || root.on().equals(on);
    }

    /** The levels that the table counts, from the top: those below any of its rows. */
    public List<Level> counted() {
        return Arrays.stream(Level.values())
                .filter(level ->
                        branches.stream().anyMatch(branch -> branch.counts().containsKey(level)))
                .toList();
    }

    /** The same place on another day. */
    public String at(LocalDate day) {
        return "/units?on=" + day + (root == null ? "" : "&under=" + root.reference());
    }

    public String down(Unit unit) {
        return "/units?on=" + on + "&under=" + unit.reference();
    }
}
