package vn.gandan.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** Units through time: what stood where on a day, and what became of it. */
public interface Organisation {

    /** The unit as it was on a day; refused where it did not exist then. */
    Unit unit(UnitId id, LocalDate on);

    Optional<Unit> find(UnitId id, LocalDate on);

    /** Several at once; those that did not exist on the day are absent. */
    List<Unit> find(Collection<UnitId> ids, LocalDate on);

    /** {@code CODE} is the unit that carried it on the given day, {@code CODE@2025-06-30} on the day written. */
    Unit resolve(String reference, LocalDate on);

    /** Many references at once; those that lead to no unit are absent. */
    Map<String, Unit> resolve(Collection<String> references, LocalDate on);

    /** The units directly under one, by name in Vietnamese order. */
    List<Unit> children(UnitId parent, LocalDate on);

    /** The same for many at once; one that has none is absent. */
    Map<UnitId, List<Unit>> children(Collection<UnitId> parents, LocalDate on);

    /** All units of a level under a root (the root itself when it is of that level), in Vietnamese order. */
    List<Unit> below(UnitId root, Level level, LocalDate on);

    /** How many units of a level stood, on each day, under each unit above them, by the path of the latter. */
    Map<LocalDate, Map<String, Integer>> counts(
            Collection<ProvinceId> provinces, Level level, Collection<LocalDate> days);

    /** From the province down to the unit itself. */
    List<Unit> lineage(UnitId id, LocalDate on);

    /** All provinces of a day. */
    List<Unit> provinces(LocalDate on);

    /** Units whose name contains the words, marks ignored, exact hits first. */
    List<Unit> search(String words, LocalDate on, @Nullable UnitId under, @Nullable Level level, int limit);

    /** What became what, one step: the events in which the unit took part as predecessor or successor. */
    List<Succession> successions(UnitId id);

    /**
     * For each unit as of the later day, the units of the earlier day that became it: itself where it already existed,
     * else its predecessors, transitively. A unit without any is absent. For reading only: what was divided is named by both
     * parts, so sums ask {@link #restated}.
     */
    Map<UnitId, List<UnitId>> sources(Collection<UnitId> units, LocalDate earlier, LocalDate later);

    /**
     * What of the earlier day counts for each unit (as of the later day) in a sum, where nothing is divided by guess. A unit
     * for which nothing does is absent.
     */
    Map<UnitId, Restatement> restated(Collection<Unit> units, LocalDate earlier, LocalDate later);

    /** For units of the earlier day that are not the same on the later one, in provinces of the later: where they went. */
    Map<UnitId, Home> homes(Collection<ProvinceId> provinces, LocalDate earlier, LocalDate later);

    /**
     * Where a unit's own figure is wholly known: at the lowest unit, of which the path is given, that all of its heirs lie
     * under (at the only heir itself).
     */
    record Home(UnitId unit, String path, List<String> heirs) {

        public Home {
            heirs = List.copyOf(heirs);
        }

        public boolean divided() {
            return heirs.size() != 1;
        }
    }

    /**
     * For each unit the one that stands in its place on a day: itself where it still exists, else the one unit that took
     * over from it, step by step. One whose land went to several has none.
     */
    Map<UnitId, UnitId> heirs(Collection<UnitId> units, LocalDate on);

    /** Keeps the tree of a province as it is until the end of this transaction; others may hold it too, a plan waits. */
    void hold(ProvinceId province);

    /** Path prefixes of all that the unit may see: itself and what it succeeded, and what stands under it today. */
    List<String> scopeOf(UnitId id);

    /** The path prefixes of the whole country. */
    List<String> scopeOfCountry();

    /** Opens hamlets under communes; see {@link NewHamlet}. Returns them in the order given. */
    List<UnitId> openHamlets(List<NewHamlet> hamlets);
}
