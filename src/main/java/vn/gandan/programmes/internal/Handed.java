package vn.gandan.programmes.internal;

import java.time.LocalDate;
import java.util.List;
import vn.gandan.duties.Duty;

/** What a unit was given by a programme or briefing of a unit above, which itself it does not see. */
public record Handed(String label, boolean briefing, LocalDate today, List<Duty> duties) {}
