package vn.gandan.reading.internal;

import java.util.function.Supplier;

/** A file as it came in, which is opened when its turn comes. */
record Handed(String name, Supplier<ReportFile> report) {}
