package vn.gandan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan applied to the tree of its day: the units that it touches as they stand before, and as they stand from the day on,
 * each in the order of a tree.
 */
public record Redrawn(LocalDate day, List<Line> before, List<Line> after) {

    public Redrawn {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A unit in one of the two trees. Those that the plan makes have negative numbers until they are written.
     *
     * @param depth 0 for the topmost line
     * @param changed whether it is not the same in the other tree
     */
    public record Line(
            long id,
            Level level,
            String name,
            String kind,
            @Nullable String code,
            @Nullable Long parent,
            String path,
            int depth,
            boolean changed) {}

    /** Units that stand after the plan and before it, those that it touches. */
    public Set<Long> staying() {
        var left = after.stream().map(Line::id).collect(Collectors.toSet());
        return before.stream().map(Line::id).filter(left::contains).collect(Collectors.toSet());
    }
}
