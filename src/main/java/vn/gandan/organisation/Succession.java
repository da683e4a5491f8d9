package vn.gandan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** One step of kế thừa: a unit and what became of it on a day, by which decision. No successor: abolished. */
public record Succession(
        UnitId predecessor,
        @Nullable UnitId successor,
        LocalDate day,
        Kind kind,
        @Nullable String legalBasis) {

    /** Nhập, chia tách, đổi tên, điều chuyển, giải thể. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        TRANSFER,
        ABOLISH
    }
}
