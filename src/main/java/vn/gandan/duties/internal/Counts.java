package vn.gandan.duties.internal;

import java.util.Map;

/** How many duties stand in each section of one official's work. */
public record Counts(Map<Section, Integer> bySection) {

    public int of(Section section) {
        return bySection.getOrDefault(section, 0);
    }

    /** What she herself should look at by the end of the week. */
    public int waiting() {
        return of(Section.OVERDUE) + of(Section.WEEK) + of(Section.ME);
    }
}
