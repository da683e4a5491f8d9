package vn.gandan.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Refusal;

/** What was done with a submission: how many figures were taken, how many stood already, which were refused and why. */
public record Receipt(int accepted, int unchanged, List<Rejection> rejections) {

    /** One refused row. */
    public record Rejection(@Nullable Integer row, String field, Refusal reason) {}
}
