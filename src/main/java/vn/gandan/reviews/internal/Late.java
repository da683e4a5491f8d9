package vn.gandan.reviews.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Filing;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reviews.Standing;

/**
 * Who has not sent a form for a period (nơi chưa nộp), grouped by the unit above.
 *
 * @param standings every form and period that somebody has not sent
 * @param standing the one that is open; null: everybody has sent everything
 * @param levels of the units that have not sent; a filter where there are several
 * @param missing how many have not
 * @param never how many of them never sent this form for any period
 * @param unreached how many of them nobody can be reminded at
 */
public record Late(
        Reviewer reviewer,
        List<Standing> standings,
        @Nullable Standing standing,
        List<Level> levels,
        @Nullable Level level,
        List<Group> groups,
        int missing,
        int never,
        int unreached,
        int page) {

    public static final int A_PAGE = 100;

    public int pages() {
        return Math.max(1, (missing + A_PAGE - 1) / A_PAGE);
    }

    /** Units under one unit; those of the province itself have no heading. */
    public record Group(@Nullable Unit above, int all, int missing, List<Row> rows) {}

    /**
     * One unit.
     *
     * @param days past the due date; 0: not yet
     * @param lastSent when it sent this form last, for whichever period; null: never
     * @param duty by which it is reminded; null: nobody can be
     */
    public record Row(
            Filing filing,
            long days,
            @Nullable Instant lastSent,
            @Nullable String duty,
            boolean reached) {

        public boolean remindable() {
            return duty != null && reached;
        }
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public boolean reminds() {
        return reviewer.judges() && rows().stream().anyMatch(Row::remindable);
    }

    /** {@code form=…&period=…&level=…}. */
    public String query() {
        return standing == null ? "" : standing.query() + (level == null ? "" : "&level=" + level.code());
    }
}
