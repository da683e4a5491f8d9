package vn.gandan.targets.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.targets.Attainment;

/** The targets of a unit and period, indicator by indicator, with what is reached and how that stands. */
public record Board(
        Spot spot,
        String elapsed,
        int elapsedLength,
        List<Group> groups,
        List<Count> counts,
        @Nullable String filter,
        List<Link> lineage,
        List<Link> below,
        List<Link> periods,
        boolean gives,
        boolean givesBelow) {

    /** A way to a neighbour. */
    public record Link(String label, String address, boolean current) {}

    /** How many targets stand in one way. */
    public record Count(String name, String address, int count, boolean current) {}

    /** The indicators of one group of the catalogue. */
    public record Group(String name, List<Row> rows) {}

    /** One indicator: what is reached, and its targets on each basis. */
    public record Row(
            String code,
            String name,
            String measure,
            @Nullable String reached,
            String source,
            String reports,
            boolean composed,
            List<Line> lines) {}

    /** One target. {@code bar} is what is reached in thousandths of the plan, at most 1.000; {@code calendar} tells to compare it with the time passed. */
    public record Line(
            String basis,
            @Nullable String citation,
            String givenOn,
            String value,
            @Nullable String percent,
            int bar,
            boolean calendar,
            Attainment attainment,
            String standing,
            String tone,
            @Nullable String change,
            String history,
            @Nullable String distribute) {}

    public boolean empty() {
        return groups.isEmpty();
    }

    static int thousandths(@Nullable BigDecimal percent) {
        return percent == null ? 0 : Math.clamp(percent.movePointRight(1).longValue(), 0, 1000);
    }
}
