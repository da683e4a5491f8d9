package vn.gandan.duties.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official's page of work: all that is pressing, or one section of it. The counters are those of the menu.
 *
 * @param chosen null where everything that presses is shown together
 */
public record Worklist(@Nullable Section chosen, Counts counts, List<Part> parts, boolean gives) {

    public static final int PAGE = 50;
    public static final List<Section> PRESSING = List.of(Section.OVERDUE, Section.ME, Section.WEEK);
    public static final List<Section> TABS =
            List.of(Section.OVERDUE, Section.WEEK, Section.ME, Section.LATER, Section.OTHERS);

    /** The rows of one section from a place on. */
    public record Part(Section section, List<Row> rows, int from, int total) {

        public boolean more() {
            return !rows.isEmpty() && from + rows.size() < total;
        }

        public String next() {
            return "/work?section=" + section.code() + "&from=" + (from + rows.size());
        }

        public int left() {
            return total - from - rows.size();
        }

        /** Several that wait for her judgement can be accepted in one go. */
        public boolean several() {
            return rows.stream().filter(row -> row.act() == Act.ACCEPTANCE).count() > 1;
        }
    }

    public boolean nothing() {
        return parts.stream().allMatch(part -> part.rows().isEmpty());
    }

    public int waiting() {
        return counts.waiting();
    }
}
