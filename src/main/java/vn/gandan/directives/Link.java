package vn.gandan.directives;

import org.jspecify.annotations.Nullable;

/** One paper is something to another; the note is the passage or the reason by which we know. */
public record Link(
        DocumentId source,
        LinkKind kind,
        DocumentId target,
        @Nullable String note) {}
