package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicators;

/** The groups of the catalogue, known by their letter: "E" of "E. Nhân dân đóng góp". */
final class Groups {

    private Groups() {}

    static List<String> of(Indicators indicators) {
        return indicators.all().stream().map(Indicator::group).distinct().toList();
    }

    /** Null where nothing is said. */
    static @Nullable String letter(@Nullable String group) {
        if (group == null || group.isBlank()) {
            return null;
        }
        int dot = group.indexOf('.');
        return dot < 0 ? group.strip() : group.substring(0, dot).strip();
    }
}
