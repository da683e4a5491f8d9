package vn.gandan.territory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Redrawn.Line;

/** A unit of a drawn tree with what stands under it. */
public record Branch(Line line, List<Branch> below) {

    /** The lines are in the order of a tree. */
    static List<Branch> of(List<Line> lines) {
        return under(null, lines, 0);
    }

    private static List<Branch> under(@Nullable Line above, List<Line> lines, int depth) {
        var found = new ArrayList<Branch>();
        for (var line : lines) {
            if (line.depth() == depth && (above == null || Objects.equals(line.parent(), above.id()))) {
                found.add(new Branch(line, under(line, lines, depth + 1)));
            }
        }
        return found;
    }

    public String title() {
        var kind = line.kind().startsWith("thành phố") ? "thành phố" : line.kind();
        return kind.substring(0, 1).toUpperCase(Locale.of("vi")) + kind.substring(1) + " " + line.name();
    }

    /** Long lists of what only goes along are folded. */
    public boolean folded() {
        return below.size() > 6;
    }
}
