package vn.gandan.filings;

import vn.gandan.organisation.Unit;

/** How a unit, or those under it, kept to the due dates (thống kê nộp báo cáo): asked, sent in time, late, never; approved. */
public record Statistics(Unit unit, int asked, int inTime, int late, int missing, int approved, int returned) {}
