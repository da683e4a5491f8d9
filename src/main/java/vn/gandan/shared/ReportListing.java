package vn.gandan.shared;

import java.util.List;

/**
 * Sentences that a module can tell in a report about what it knows (danh sách của báo cáo): shortcomings out of overdue
 * duties, tasks out of a programme. A report's outline asks for it by its name.
 */
public interface ReportListing {

    /** As outlines call it, in Vietnamese and small letters: "nhiệm vụ quá hạn". */
    String name();

    /** What can be told of the unit and all below it; empty where there is nothing. */
    List<Item> items(UnitId unit, Period period);

    /**
     * One sentence without a point at its end, naming matters and units, never a person.
     *
     * @param address of the page that it comes from
     */
    record Item(String words, String address) {}
}
