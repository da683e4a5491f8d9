package vn.gandan.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/** Finds where a page of figures stands: what its address says, else where the reader is at home. */
public interface Places {

    /** Empty for an account of the whole country that has not chosen a unit yet. */
    Optional<Place> find(@Nullable String unit, @Nullable String period, @Nullable String as);

    /** The same figures on the map they were reported on, as far as the reader may see it. */
    Optional<Place> reported(Place place);

    /** The same figures on today's map. */
    Optional<Place> restated(Place place);

    /** The ways from here, each leading to the same kind of page. */
    Where around(Place place, Function<Place, String> page);

    /** The places that a reader reaches from here by way of the tree: the province first, the unit last. */
    List<Place> lineage(Place place);

    List<Place> children(Place place);

    List<Unit> provinces();

    /** The reader's own unit, as it is today; empty for an account of the whole country. */
    Optional<Unit> home();

    LocalDate today();
}
