package vn.gandan.analysis.internal;

/** A drawing to take away, and what its file is called. */
record Picture(String name, String svg) {}
