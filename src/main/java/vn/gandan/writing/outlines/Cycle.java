package vn.gandan.writing.outlines;

import java.util.Arrays;
import java.util.Optional;
import vn.gandan.shared.Period;
import vn.gandan.shared.Period.Kind;

/** How often a kind of report is due (kỳ của báo cáo); its figures and comparisons are of such periods only. */
public enum Cycle {
    MONTH("tháng", Kind.MONTH),
    QUARTER("quý", Kind.QUARTER),
    HALF_YEAR("6 tháng", Kind.HALF_YEAR),
    NINE_MONTHS("9 tháng", Kind.NINE_MONTHS),
    YEAR("năm", Kind.YEAR);

    private final String word;
    private final Kind kind;

    Cycle(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** As an outline says it. */
    public String word() {
        return word;
    }

    static Optional<Cycle> of(String word) {
        return Arrays.stream(values()).filter(cycle -> cycle.word.equals(word)).findFirst();
    }

    /** A yearly report is as often of the administrative year, which ends on 14 December. */
    public boolean fits(Period period) {
        return period.kind() == kind || (this == YEAR && period.kind() == Kind.ADMINISTRATIVE_YEAR);
    }

    /** The one of its periods in which another ends, where there is one. */
    public Optional<Period> nearest(Period period) {
        return Period.around(kind, period.lastDay());
    }
}
