package vn.gandan.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Texts;

/**
 * When something is due (hạn hoàn thành), and how that came about. Without a day while the clock stands. The limit is
 * where the time ends by itself, before it moves off a day off; the limits are those of the term and of each extension.
 */
public record DueDate(
        Clock clock,
        @Nullable LocalDate day,
        @Nullable LocalDate limit,
        List<LocalDate> limits,
        List<Skipped> skipped) {

    public DueDate {
        limits = List.copyOf(limits);
        skipped = List.copyOf(skipped);
    }

    /** The due day itself is still in time, and a clock that stands cannot be late. */
    public boolean overdue(LocalDate on) {
        return day != null && on.isAfter(day);
    }

    /** A sentence that a citizen understands; the basis is absent where nobody but the giver of the duty set the time. */
    public String explain(Texts text, @Nullable Basis basis) {
        return new Explanation(text, this, basis).sentence();
    }
}
