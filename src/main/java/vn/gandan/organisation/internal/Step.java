package vn.gandan.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Succession;

/** One step of a unit's history: what the other unit was or became, on which day, by which paper. */
public record Step(
        Succession.Kind kind,
        @Nullable LocalDate day,
        @Nullable String legalBasis,
        @Nullable Version other) {}
