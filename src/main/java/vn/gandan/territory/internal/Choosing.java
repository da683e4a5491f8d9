package vn.gandan.territory.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.SuccessionPlan.Kind;
import vn.gandan.organisation.Unit;

/**
 * The page on which the units of a step are chosen: those chosen so far, and those offered, found by words or under a unit.
 *
 * @param under the unit whose children are offered; null: those that words found
 */
public record Choosing(
        Plan plan,
        Kind kind,
        List<Unit> chosen,
        List<Unit> offered,
        String words,
        @Nullable Unit under,
        @Nullable String fault) {

    /** Mergers need several, and what is moved or abolished together may be many; the others are about one. */
    public boolean many() {
        return kind == Kind.MERGE || kind == Kind.TRANSFER || kind == Kind.ABOLISH;
    }
}
