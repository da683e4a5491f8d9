package vn.gandan.reading.language;

import org.jspecify.annotations.Nullable;

/**
 * What a heading says goes before what a sentence under it says.
 *
 * @param kind of the part that one reads in; null for none
 * @param headed whether a heading said so
 */
record Precedence(@Nullable Cue kind, boolean headed) {

    private static final int PAST_REACH = 8;

    static Precedence of(Outline outline) {
        var kind = outline.kind();
        return new Precedence(kind, kind != null && !outline.saidBySentence());
    }

    /** Whether a sentence may open another part; tasks are not left in the middle of a paragraph. */
    boolean leavesRoom(boolean paragraphBegins) {
        if (kind == Cue.TASKS) {
            return paragraphBegins && !headed;
        }
        return paragraphBegins || !headed || kind == Cue.RESULTS;
    }

    boolean yieldsTo(Cue opened) {
        boolean complains = opened == Cue.LIMITATIONS && headed && kind != Cue.RESULTS;
        return opened != kind && !complains;
    }

    /** Whether a part that a sentence opened ends before this block, whose first sentence speaks of something else. */
    boolean ends(Block block, Openings first, boolean listing) {
        if (headed || kind == null) {
            return false;
        }
        return switch (kind) {
            case LIMITATIONS -> !listing && !first.fallsShort();
            case LESSONS -> !listing && block.marker() == null;
            case TASKS ->
                first.found().opensWith(Cue.PAST, PAST_REACH) && !first.found().has(Cue.AHEAD);
            default -> false;
        };
    }
}
