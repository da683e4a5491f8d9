package vn.gandan.reading.language.sections;

import vn.gandan.shared.CleanText;

/** What is told of a meeting and not of the work: who came, spoke, thanked, was given a prize. */
final class Meeting {

    private static final int LOOKED_AT = 200;

    private Meeting() {}

    static boolean isToldIn(Block block) {
        var found = Cues.in(block.text(), block.words(), block.end(), LOOKED_AT);
        boolean amends = found.has(Cue.ASK) && found.has(Cue.AMENDS);
        return block.marker() == null && (amends || (found.opensWith(Cue.EVENT, 1) && found.has(Cue.STORY)));
    }

    /** "Đồng chí yêu cầu huyện …": whoever leads the meeting says what is to be done, and goes on saying it. */
    static boolean demands(CleanText text, int from, int to) {
        var found = Cues.in(text, from, to, LOOKED_AT);
        return found.has(Cue.DEMANDS) && !found.hasAny(Cue.AMENDS, Cue.MEMBERS);
    }
}
