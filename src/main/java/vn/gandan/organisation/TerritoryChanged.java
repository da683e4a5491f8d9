package vn.gandan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gandan.shared.UnitId;

/**
 * Units stand elsewhere from a day on, or again where they stood before. Published within the transaction, when the units are
 * written: what a listener writes stands and falls with them.
 *
 * @param enactedAt when the plan was enacted, also where it is undone now
 */
public record TerritoryChanged(
        long reorganisation, LocalDate day, List<Moved> moved, Instant enactedAt, boolean undone) {

    public TerritoryChanged {
        moved = List.copyOf(moved);
    }

    public List<UnitId> units() {
        return moved.stream().map(Moved::unit).toList();
    }
}
