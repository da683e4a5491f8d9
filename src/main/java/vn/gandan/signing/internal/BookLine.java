package vn.gandan.signing.internal;

import org.jspecify.annotations.Nullable;

/** A line of a book as its page shows it: the number, its book, and of a paper what the paper says. */
public record BookLine(
        Entry entry,
        String issuer,
        String type,
        String run,
        @Nullable String symbol,
        @Nullable String title,
        @Nullable String signer,
        @Nullable String state,
        @Nullable String recalledWhy,
        String actor,
        boolean last) {}
