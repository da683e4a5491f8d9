package vn.gandan.analysis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the address of a page of analysis may say; each page reads what concerns it. */
record Asked(
        @Nullable String unit,
        @Nullable String period,
        @Nullable String as,
        @Nullable String indicator,
        @Nullable String level,
        @Nullable String by,
        @Nullable String rows,
        @Nullable String columns,
        @Nullable String group,
        @Nullable String basis,
        @Nullable String rule,
        @Nullable Integer page,
        @Nullable List<String> also) {

    /** Pages are counted from 1. */
    int pageNumber() {
        return page == null ? 1 : Math.clamp(page, 1, 100_000);
    }

    /** Other units or indicators named besides the first; what is empty names none. */
    List<String> others() {
        return also == null
                ? List.of()
                : also.stream().filter(one -> !one.isBlank()).distinct().toList();
    }
}
