package vn.gandan.reading.internal;

/** A report that was handed in, and whether it was there already. */
public record Arrived(Reading reading, boolean again) {}
