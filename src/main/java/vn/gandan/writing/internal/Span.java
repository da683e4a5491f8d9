package vn.gandan.writing.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A piece of text; a figure carries the address of the page that tells where it came from. */
record Span(String text, @Nullable URI source) {

    static final Span EMPTY = of("");

    static Span of(String text) {
        return new Span(text, null);
    }
}
