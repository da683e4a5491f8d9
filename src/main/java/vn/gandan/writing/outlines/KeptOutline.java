package vn.gandan.writing.outlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an outline as it is kept.
 *
 * @param code of one that comes with the program
 * @param note why it was changed
 */
public record KeptOutline(
        UUID id,
        @Nullable String code,
        int number,
        Outline outline,
        @Nullable String note,
        String actor,
        Instant at) {

    /** The same for one paper that is carried out by it. */
    public KeptOutline carryingOut(String symbol) {
        return new KeptOutline(id, code, number, outline.carryingOut(symbol), note, actor, at);
    }
}
