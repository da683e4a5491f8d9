package vn.gandan.reviews.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/**
 * Whoever looks at filings (người duyệt): the unit under which she looks, and the level at which she approves.
 *
 * @param level null for whoever only looks
 */
public record Reviewer(Unit root, @Nullable Level level) {

    public boolean judges() {
        return level != null;
    }
}
