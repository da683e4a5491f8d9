package vn.gandan.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways from a page of figures to its neighbours: units above, other periods, and the other map. A map on which the unit
 * does not exist, or that leads out of the reader's scope, has no address.
 */
public record Where(
        Place place,
        List<Link> lineage,
        List<Link> periods,
        @Nullable String reported,
        @Nullable String restated) {

    /** One of them. */
    public record Link(String label, String address, boolean current) {}
}
