package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of a period that need another look, each with the rule that says so (số cần xem lại). */
public record Contradictions(
        Frame frame,
        List<Count> counts,
        @Nullable String explained,
        List<Row> rows,
        int total,
        boolean more,
        Pages pages) {

    /** How many figures a rule points at; none: all rules. */
    public record Count(String name, String address, int count, boolean current) {}

    /** One figure. */
    public record Row(
            String rule,
            String unit,
            @Nullable String above,
            String unitAddress,
            @Nullable String indicator,
            @Nullable String code,
            String value,
            String against,
            String sentence,
            String source) {}
}
