package vn.gandan.duties;

import java.time.LocalDate;

/** Whether a day is worked was decided otherwise than before; what counts over it is due on another day. */
public record SpecialDaysChanged(LocalDate day) {}
