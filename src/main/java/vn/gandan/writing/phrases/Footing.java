package vn.gandan.writing.phrases;

import java.util.Arrays;
import java.util.Optional;

/** What a figure is held against: cùng kỳ năm trước, kỳ liền trước, kế hoạch. */
public enum Footing {
    LAST_YEAR("cùng kỳ"),
    PERIOD_BEFORE("kỳ trước"),
    PLAN("kế hoạch");

    private final String written;

    Footing(String written) {
        this.written = written;
    }

    /** As it stands in a pattern and in the sentence that becomes of it. */
    public String written() {
        return written;
    }

    static Optional<Footing> of(String written) {
        return Arrays.stream(values())
                .filter(footing -> footing.written.equals(written))
                .findFirst();
    }
}
