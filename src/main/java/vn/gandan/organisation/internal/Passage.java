package vn.gandan.organisation.internal;

import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Succession;

/** One row of succession that a plan leaves: what became of what. */
record Passage(long predecessor, @Nullable Long successor, Succession.Kind kind) {}
