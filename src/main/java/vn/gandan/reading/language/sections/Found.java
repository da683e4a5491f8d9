package vn.gandan.reading.language.sections;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues of a piece of text and where each stands first. */
final class Found {

    /** The cues of headings are the first of all. */
    private static final Cue[] HEADINGS = Cue.values();

    private static final long ALL_HEADINGS = (Cue.NEUTRAL.bit() << 1) - 1;

    private final int start;
    /** Where each cue stands, made with the first: most pieces have none. */
    private int @Nullable [] places;

    private long cues;
    private @Nullable Cue heading;
    private int headingPlace = Integer.MAX_VALUE;

    Found(int start) {
        this.start = start;
    }

    /** Called in the order of the text, the shorter of two phrases at one place first. */
    void add(long phraseCues, int place) {
        long added = phraseCues & ~cues;
        if (places == null) {
            places = new int[Cue.COUNT];
        }
        for (long rest = added; rest != 0; rest &= rest - 1) {
            places[Long.numberOfTrailingZeros(rest)] = place;
        }
        cues |= phraseCues;
        if (place <= headingPlace && (phraseCues & ALL_HEADINGS) != 0) {
            heading = HEADINGS[Long.numberOfTrailingZeros(phraseCues & ALL_HEADINGS)];
            headingPlace = place;
        }
    }

    boolean has(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    boolean hasAny(Cue one, Cue other) {
        return has(one) || has(other);
    }

    boolean hasAny(Set<Cue> wanted) {
        for (var cue : wanted) {
            if (has(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands first; -1 if nowhere. */
    int place(Cue cue) {
        return places == null || !has(cue) ? -1 : places[cue.number()];
    }

    /** Whether it stands within so many letters of the beginning. */
    boolean opensWith(Cue cue, int reach) {
        return has(cue) && place(cue) - start <= reach;
    }

    /** What the first of the phrases that are used in headings says; of two at one place the longer. */
    @Nullable Cue heading() {
        return heading;
    }

    int headingPlace() {
        return headingPlace;
    }
}
