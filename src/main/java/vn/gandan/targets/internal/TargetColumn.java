package vn.gandan.targets.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The columns of the workbook, in their order; the last five are told and not read back. */
enum TargetColumn {
    UNIT,
    UNIT_NAME,
    INDICATOR,
    INDICATOR_NAME,
    MEASURE,
    BASIS,
    VALUE,
    CITATION,
    GIVEN,
    REASON,
    REACHED,
    REPORTED,
    EXPECTED,
    PERCENT,
    STANDING;

    static List<Object> heads(Texts text) {
        return new ArrayList<>(
                Arrays.stream(values()).map(column -> column.head(text)).toList());
    }

    String head(Texts text) {
        return text.of("targets.column." + name());
    }

    /** The column that a head means, however it is spelt. */
    static Optional<TargetColumn> of(String head, Texts text) {
        String folded = VietnameseText.fold(head.strip());
        return Arrays.stream(values())
                .filter(column -> VietnameseText.fold(column.head(text)).equals(folded))
                .findFirst();
    }

    boolean needed() {
        return this == UNIT || this == INDICATOR || this == BASIS || this == VALUE;
    }
}
