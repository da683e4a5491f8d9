package vn.gandan.targets.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.targets.Target;

/** A proposal that divides a target among the units below, to be changed and confirmed by a person. */
public record Distribution(
        Spot spot,
        Indicator indicator,
        Target target,
        String whole,
        boolean byShare,
        boolean alike,
        String lastYear,
        List<Row> rows,
        int without,
        String basis,
        String citation,
        String givenOn,
        String reason,
        Map<String, String> faults) {

    /** One unit below: its figure of a year before, and what is proposed or was typed for it. */
    public record Row(
            String unit,
            String name,
            @Nullable String before,
            String value,
            @Nullable String stands) {}

    public @Nullable String fault(String field) {
        return faults.get(field);
    }
}
