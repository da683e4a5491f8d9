package vn.gandan.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/**
 * A regular meeting with its minutes (giao ban). It counts those who came and names bodies, never people.
 *
 * @param attendances how many came; null where nobody counted
 * @param bodies the organisations that took part
 */
public record Briefing(
        BriefingId id,
        UnitId unit,
        String path,
        LocalDate heldOn,
        String title,
        String minutes,
        @Nullable Integer attendances,
        List<String> bodies,
        int version) {

    public Briefing {
        bodies = List.copyOf(bodies);
    }
}
