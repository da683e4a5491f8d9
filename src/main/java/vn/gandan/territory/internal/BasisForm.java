package vn.gandan.territory.internal;

import java.util.UUID;

/** The first page of a plan, as it was typed: what kind it begins with, from which day, by which paper. */
public record BasisForm(UUID key, String kind, String day, String basis, Faults faults) {}
