package vn.gandan.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;
import vn.gandan.shared.UnitId;

/** A unit's own figure as it stands; null where it was withdrawn. */
public record Reported(UnitId unit, Cell cell, @Nullable BigDecimal value, UUID submission, Instant at) {}
