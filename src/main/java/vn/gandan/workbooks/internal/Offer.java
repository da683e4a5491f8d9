package vn.gandan.workbooks.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;

/** A workbook that can be taken away now: the unit's own, one for all units under it, or both. */
public record Offer(
        String title,
        Period period,
        LocalDate due,
        @Nullable String one,
        @Nullable String many) {}
