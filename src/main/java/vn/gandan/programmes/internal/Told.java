package vn.gandan.programmes.internal;

import org.jspecify.annotations.Nullable;

/** What was just done, and by which address it is undone; with the reason that the undo gives, where it needs one. */
public record Told(
        String words, @Nullable String undo, @Nullable String reason) {}
