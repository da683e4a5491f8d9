package vn.gandan.directives.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.NewObligation.Kind;

/** A review that a unit has made, and the paper or the words that show it. */
public record ReviewDone(
        String unit,
        Kind kind,
        int years,
        LocalDate on,
        String evidence,
        @Nullable String address) {}
