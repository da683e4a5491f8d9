package vn.gandan.signing.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.signing.PaperId;

/**
 * A number of a book, or several that were given elsewhere, with what became of it.
 *
 * @param reason why it has no paper, or why it was held
 */
public record Entry(
        int first,
        int last,
        Kind kind,
        @Nullable PaperId paper,
        LocalDate day,
        @Nullable String reason) {

    /** Văn bản, đã cấp ở sổ giấy, giữ số, hủy số. */
    public enum Kind {
        PAPER,
        EARLIER,
        RESERVED,
        CANCELLED
    }

    static Entry paper(int number, PaperId paper, LocalDate day) {
        return new Entry(number, number, Kind.PAPER, paper, day, null);
    }

    static Entry without(Kind kind, int number, LocalDate day, String reason) {
        return new Entry(number, number, kind, null, day, reason);
    }
}
