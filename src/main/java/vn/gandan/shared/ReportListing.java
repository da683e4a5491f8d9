package vn.gandan.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sentences that a module can tell in a report about what it knows (danh sách của báo cáo): shortcomings out of overdue
 * duties, tasks out of a programme. A report's outline asks for it by its name.
 */
public interface ReportListing {

    /** As outlines call it, in Vietnamese and small letters: "nhiệm vụ quá hạn". */
    String name();

    /** What can be told of the unit and all below it; empty where there is nothing. */
    Listed items(UnitId unit, Period period);

    /**
     * At most {@link ReportWords#TOLD} items.
     *
     * @param all how many there are
     */
    record Listed(List<Item> items, long all) {

        public static final Listed NOTHING = new Listed(List.of(), 0);

        /** Of rows that each know how many there are. */
        public static Listed of(List<Counted> rows) {
            return rows.isEmpty()
                    ? NOTHING
                    : new Listed(
                            rows.stream().map(Counted::item).toList(),
                            rows.getFirst().all());
        }
    }

    record Counted(Item item, long all) {}

    /** The same for many units; whoever can ask the data for all of them at once does. */
    default Map<UnitId, Listed> items(Collection<UnitId> units, Period period) {
        return units.stream().collect(Collectors.toMap(Function.identity(), unit -> items(unit, period)));
    }

    /**
     * One sentence without a point at its end, naming matters and units, never a person.
     *
     * @param address of the page that it comes from
     */
    record Item(String words, String address) {}
}
