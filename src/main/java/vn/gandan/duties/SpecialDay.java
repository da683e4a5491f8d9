package vn.gandan.duties;

import java.time.LocalDate;

/** A day that a notice made off or worked (ngày nghỉ, ngày làm bù), against what the calendar alone would say. */
public record SpecialDay(LocalDate day, boolean works, String name, String basis, boolean confirmed) {}
