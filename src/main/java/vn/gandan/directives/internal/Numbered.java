package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a paper counts as: its type, its number among those of its issuers, and the run (term or year) in which that number
 * counts. The symbol is canonical; {@code written} is as typed, where that differs.
 */
record Numbered(
        String system,
        String type,
        @Nullable String number,
        String issuers,
        String run,
        @Nullable String symbol,
        @Nullable String written) {}
