package vn.gandan.organisation;

import java.time.LocalDate;

/**
 * The day of a plan has come: what waits for units of before waits for those of now. Published once for each plan, within the
 * transaction that enacts it, or on its day by work of the system; safe to hear twice.
 */
public record TerritoryInForce(TerritoryChanged change, LocalDate on) {}
