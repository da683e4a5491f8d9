package vn.gandan.duties;

import java.time.LocalDate;
import vn.gandan.shared.UnitId;

/** A unit has held the matter since a day (đơn vị thụ lý), which already counts as its own. */
public record Holding(UnitId unit, LocalDate from) {}
