package vn.gandan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/**
 * One step of kế thừa: a unit and what became of it on a day, by which decision. No successor: abolished. A unit that
 * went on under another parent, name or kind is its own successor. Without a day: the source does not tell it.
 */
public record Succession(
        UnitId predecessor,
        @Nullable UnitId successor,
        @Nullable LocalDate day,
        Kind kind,
        @Nullable String legalBasis) {

    /** Nhập, chia tách, đổi tên, điều chuyển, giải thể; and where a source names several successors, which proves nothing. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        TRANSFER,
        ABOLISH,
        APPARENT
    }

    public boolean goesOn() {
        return predecessor.equals(successor);
    }
}
