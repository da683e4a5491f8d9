package vn.gandan.reporting.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many figures were taken, how many stood already, and each refused row with its reason. */
record ValuesAnswer(int accepted, int unchanged, List<Rejected> rejected) {

    record Rejected(@Nullable Integer row, String field, String code, String message) {}
}
