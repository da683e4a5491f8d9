package vn.gandan.directives.internal;

import java.time.Instant;
import java.util.UUID;

/** A file of a paper, without its content. */
public record PaperFile(UUID id, String name, String mediaType, int size, Instant addedAt) {

    /** What a browser shows by itself, and what cannot do anything there. */
    public boolean shown() {
        return mediaType.equals(MediaTypes.PDF) || mediaType.startsWith(MediaTypes.TEXT);
    }

    /** In kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, (size + 512) / 1024);
    }
}
