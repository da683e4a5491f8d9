package vn.gandan.writing.proofing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/**
 * Something in a report that speaks against what is known, or against another place of the report.
 *
 * @param span where it stands
 * @param words that the sentence of the reason names, as they are written
 * @param source the code of the indicator, or the symbol of the paper, that it was held against; null: the report itself
 * @param mend what puts it right; null: only a person knows
 */
public record Finding(
        Kind kind,
        Span span,
        Why why,
        List<String> words,
        @Nullable String source,
        @Nullable Mend mend) {

    /** Số liệu, tỷ lệ, tổng, phụ lục, năm, văn bản, tên đơn vị. */
    public enum Kind {
        FIGURE,
        PERCENT,
        SUM,
        ANNEX,
        YEAR,
        PAPER,
        UNIT
    }

    /** The sentence that tells what is wrong. */
    public enum Why {
        /** Khác số liệu; là số của kỳ khác. */
        OTHER_FIGURE(Kind.FIGURE),
        FIGURE_OF_OTHER_PERIOD(Kind.FIGURE),
        /** Tính từ hai số đứng trước; theo số liệu; so với cùng kỳ; so với kế hoạch. */
        PERCENT_OF_PARTS(Kind.PERCENT),
        PERCENT_OF_DATA(Kind.PERCENT),
        PERCENT_OF_GROWTH(Kind.PERCENT),
        PERCENT_OF_PLAN(Kind.PERCENT),
        OTHER_DIRECTION(Kind.PERCENT),
        PARTS(Kind.SUM),
        COLUMN(Kind.SUM),
        ANNEX_AGAINST_TEXT(Kind.ANNEX),
        ANNEX_AGAINST_DATA(Kind.ANNEX),
        OTHER_PERIOD(Kind.YEAR),
        OTHER_LAST_DAY(Kind.YEAR),
        OTHER_LAST_YEAR(Kind.YEAR),
        YEAR_OF_SYMBOL(Kind.YEAR),
        PAPER_OF_OTHER_DAY(Kind.PAPER),
        PAPER_OF_OTHER_TYPE(Kind.PAPER),
        PAPER_NOT_REGISTERED(Kind.PAPER),
        PAPER_REPLACED(Kind.PAPER),
        PAPER_ENDED(Kind.PAPER),
        UNIT_SUCCEEDED(Kind.UNIT),
        UNIT_ENDED(Kind.UNIT);

        private final Kind kind;

        Why(Kind kind) {
            this.kind = kind;
        }
    }

    /** Words to stand where others stand. */
    public record Mend(Span span, String words) {}

    public Finding {
        words = List.copyOf(words);
    }

    /** The same where nobody can tell what was meant. */
    Finding unmended() {
        return new Finding(kind, span, why, words, source, null);
    }

    static Finding of(Why why, Span span, List<String> words, @Nullable String source, @Nullable Mend mend) {
        return new Finding(why.kind, span, why, words, source, mend);
    }
}
