package vn.gandan.signing.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.signing.Paper;

/** A paper in the list, with what the reader can do next. */
public record PaperRow(
        Paper paper, String type, String unit, @Nullable Todo todo) {}
