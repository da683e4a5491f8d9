package vn.gandan.layout;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A piece of text; a figure carries the address of the page that tells where it came from. */
public record Span(String text, @Nullable URI source, Face face) {

    /** How letters stand out. */
    public enum Face {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC,
        UNDERLINED;

        public boolean bold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        public boolean italic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    public static final Span EMPTY = of("");

    public Span(String text, @Nullable URI source) {
        this(text, source, Face.PLAIN);
    }

    public static Span of(String text) {
        return new Span(text, null);
    }

    public Span in(Face other) {
        return new Span(text, source, other);
    }
}
