package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;
import vn.gandan.duties.DutyId;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Progress;

/**
 * The programmes of one year as one reader sees them.
 *
 * @param with how many of the units directly below have a programme
 */
public record Board(
        int year,
        LocalDate today,
        Tab tab,
        @Nullable Unit unit,
        boolean writes,
        List<Line> own,
        List<Line> joint,
        List<Above> above,
        List<Below> below,
        int with) {

    /** Của đơn vị, cấp dưới, phối hợp. */
    public enum Tab {
        OWN,
        BELOW,
        JOINT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A programme and how far it is; the paper of one that was signed by two. */
    public record Line(
            Programme programme,
            Progress progress,
            @Nullable DocumentId paper,
            @Nullable String symbol) {}

    /** What a unit above gave, by its programme; known by the duty. */
    public record Above(
            DutyId duty,
            UUID task,
            String title,
            String programme,
            @Nullable LocalDate dueOn,
            boolean done,
            boolean taken) {

        public boolean late(LocalDate today) {
            return !done && dueOn != null && dueOn.isBefore(today);
        }
    }

    /** A unit directly below with what it has; none where it has no programme of the year. */
    public record Below(Unit unit, List<Line> lines) {}
}
