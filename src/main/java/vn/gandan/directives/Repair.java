package vn.gandan.directives;

import java.util.List;

/** One thing that was put right or completed in a symbol: the whole symbol before it and after it. */
public record Repair(Kind kind, String from, String to) {

    /** In the order in which they are made: each begins with what the one before left. */
    public enum Kind {
        /** The letters of an old font, which stand for others. */
        ENCODING,
        /** Characters that nobody sees, as zero-width spaces and soft hyphens. */
        HIDDEN,
        /** A letter and its marks that were stored apart. */
        COMPOSITION,
        /** A letter that looks like another: Ð for Đ, full-width ones, TƯ for TW. */
        LETTER,
        /** Đ typed as D: QD-TTg, 12/NQ-HDND. */
        STROKE,
        /** Long, double and other unusual dashes and slashes. */
        DASH,
        SPACES,
        CASE,
        /** The parts were joined in a way that is not that of the issuer's side. */
        FAMILY,
        /** The type word, borne out by another mention of the same text, speaks against the type that is written. */
        TYPE,
        /** The type that the symbol leaves out is the one that the paper is called by. */
        TYPE_WORD,
        /** The issuer that it leaves out is named beside it. */
        ISSUER,
        /** What it leaves out stands with another paper of the same list: 217, 218-QĐ/TW. */
        LIST,
        /** What it leaves out stands with another mention of the paper. */
        MENTION,
        /** The paper is named by the plenum that passed it, and has no number here. */
        PLENUM;

        /** Whether something was added that does not stand there, rather than put right. */
        public boolean completes() {
            return compareTo(TYPE) > 0;
        }
    }

    /** The same text needs none. */
    static String step(List<Repair> repairs, Kind kind, String before, String after) {
        if (!after.equals(before)) {
            repairs.add(new Repair(kind, before, after));
        }
        return after;
    }
}
