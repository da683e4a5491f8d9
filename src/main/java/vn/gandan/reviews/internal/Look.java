package vn.gandan.reviews.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody looked at a filing.
 *
 * @param at the last time
 * @param before the last time of the visit before this one; null: this is the first
 */
record Look(Instant at, @Nullable Instant before) {}
