package vn.gandan.directives;

/** One thing that was put right in a symbol: the whole symbol before it and after it. */
public record Repair(Kind kind, String from, String to) {

    /** In the order in which they are made: each begins with what the one before left. */
    public enum Kind {
        /** Characters that nobody sees, as zero-width spaces and soft hyphens. */
        HIDDEN,
        /** A letter and its marks that were stored apart. */
        COMPOSITION,
        /** A letter that looks like another: Ð for Đ, full-width ones, TƯ for TW. */
        LETTER,
        /** Long, double and other unusual dashes and slashes. */
        DASH,
        SPACES,
        CASE,
        /** The parts were joined in a way that is not that of the issuer's side. */
        FAMILY,
        /** The type word, borne out by another mention of the same text, speaks against the type that is written. */
        TYPE
    }
}
