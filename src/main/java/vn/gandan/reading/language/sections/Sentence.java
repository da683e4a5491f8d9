package vn.gandan.reading.language.sections;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.sections.Course.Break;
import vn.gandan.reading.language.sections.Course.State;

/**
 * A sentence or a heading on its way into a part.
 *
 * @param said where it begins to say something: behind its heading
 * @param headed what the headings say that it stands under
 * @param certain whether that leaves no room for what its words tell
 */
record Sentence(
        Block block,
        int start,
        int end,
        int said,
        Break before,
        @Nullable Cue headed,
        boolean certain,
        Evidence evidence) {

    /** What a heading says weighs as much as several words of the sentences under it. */
    private static final int HEADED = 5;

    private static final int IDLE = 2;

    int score(State state) {
        boolean told = headed != null && state.kind() == headed;
        if (certain) {
            return told ? 0 : Course.NEVER;
        }
        int words = switch (state) {
            case RESULTS -> evidence.results();
            case LIMITATIONS -> evidence.limitations();
            case LESSONS -> evidence.lessons();
            case TASKS -> evidence.tasks();
            case ASIDE -> Course.NEVER;
            case END -> 0;
        };
        return words + (told ? HEADED : 0) - (state == State.TASKS && isIdle() ? IDLE : 0);
    }

    /** A paragraph that begins without a word of what is to be done. */
    private boolean isIdle() {
        return before == Break.PARAGRAPH && block.marker() == null && evidence.tasks() <= 0;
    }
}
