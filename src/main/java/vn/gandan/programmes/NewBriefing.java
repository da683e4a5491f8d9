package vn.gandan.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;

/** A briefing to be kept, with what it concluded; the key of its form, by which sending twice writes once. */
public record NewBriefing(
        Unit unit,
        UUID key,
        LocalDate heldOn,
        String title,
        String minutes,
        @Nullable Integer attendances,
        List<String> bodies,
        List<NewConclusion> conclusions) {

    /** A conclusion, and what becomes of it; null where it is only kept. */
    public record NewConclusion(String words, @Nullable Order order) {}

    /** Who is to carry it out, by when, and whether somebody has to accept what was done. */
    public record Order(LocalDate dueOn, boolean needsAcceptance, Reach reach) {}
}
