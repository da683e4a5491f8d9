package vn.gandan.reading.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** The sentences that open a part where no heading does: "Tuy nhiên, … còn một số hạn chế:", "Thời gian tới, …". */
final class Openings {

    private static final int LOOKED_AT = 600;

    /** A sentence opens with what stands within so many letters. */
    private static final int REACH = 20;

    private static final int NEAR = 8;

    /** Inside a paragraph a sentence opens a part only with one of these near its beginning, or with a colon. */
    private static final Set<Cue> INSIDE = Set.of(Cue.CONTRAST, Cue.ADDITION, Cue.CONCESSION, Cue.AHEAD, Cue.ASK);

    private static final int GLANCE = 50;

    private final CleanText text;
    private final int start;
    private final int end;
    private final Found found;
    private final boolean announces;

    /** Of the sentence between two places. */
    Openings(CleanText text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = Math.min(end, start + LOOKED_AT);
        found = Cues.in(text, start, this.end);
        announces = announces(text, start, end);
    }

    /** Of a sentence that no paragraph begins with: one of the cues of headings, or null. */
    static @Nullable Cue insideParagraph(CleanText text, int start, int end) {
        boolean glimpsed = Cues.in(text, start, end, GLANCE).hasAny(INSIDE);
        return glimpsed || announces(text, start, end) ? new Openings(text, start, end).opened(false) : null;
    }

    /** Whether something is listed behind a colon in or at the end of the sentence. */
    private static boolean announces(CleanText text, int start, int end) {
        int most = Math.min(end, start + LOOKED_AT);
        for (int place = start; place < most; place++) {
            if (text.charAt(place) == ':') {
                return true;
            }
        }
        return false;
    }

    /** One of the cues of headings, or null; some sentences open a part only where a paragraph begins. */
    @Nullable Cue opened(boolean beginsParagraph) {
        if (lessons(beginsParagraph)) {
            return Cue.LESSONS;
        }
        if (limitations(beginsParagraph)) {
            return Cue.LIMITATIONS;
        }
        return tasks(beginsParagraph) ? Cue.TASKS : null;
    }

    Found found() {
        return found;
    }

    /** Tells of something that falls short, or why. */
    boolean fallsShort() {
        return found.has(Cue.SHORTFALL) || found.opensWith(Cue.CAUSE, REACH) || found.opensWith(Cue.LACK, REACH);
    }

    private boolean lessons(boolean beginsParagraph) {
        boolean drawn = found.has(Cue.DRAWN) && found.has(Cue.LESSON);
        boolean named = found.heading() == Cue.LESSONS && found.opensWith(Cue.LESSONS, REACH) && announces;
        return named || (drawn && (beginsParagraph || announces));
    }

    private boolean limitations(boolean beginsParagraph) {
        if (found.opensWith(Cue.CONCESSION, 0)) {
            return found.has(Cue.TURN) && fallsShortBehind(found.place(Cue.TURN));
        }
        if (found.opensWith(Cue.CONTRAST, 0)) {
            return found.has(Cue.SHORTFALL) && !(found.has(Cue.OVERCOME) && !found.has(Cue.LACK));
        }
        if (found.opensWith(Cue.ADDITION, 0)) {
            return found.has(Cue.SHORTFALL) && found.has(Cue.LACK) && !found.has(Cue.OVERCOME);
        }
        boolean named = found.opensWith(Cue.LIMITATIONS, REACH) && found.heading() == Cue.LIMITATIONS;
        if (named && (announces || (beginsParagraph && found.has(Cue.SHORTFALL)))) {
            return true;
        }
        return announces
                && found.has(Cue.SHORTFALL)
                && found.has(Cue.LACK)
                && !found.has(Cue.OVERCOME)
                && shortfallAnnounced();
    }

    /** "Qua giám sát cho thấy còn một số hạn chế sau:" names the lack right before the colon. */
    private boolean shortfallAnnounced() {
        return beforeColon().has(Cue.LACK);
    }

    private Found beforeColon() {
        int colon = start;
        while (colon < end && text.charAt(colon) != ':') {
            colon++;
        }
        return Cues.in(text, start, colon);
    }

    private boolean fallsShortBehind(int place) {
        return Cues.in(text, place, end).has(Cue.SHORTFALL);
    }

    private boolean tasks(boolean beginsParagraph) {
        if (found.opensWith(Cue.DAY, 0)) {
            return false;
        }
        if (found.opensWith(Cue.AHEAD, beginsParagraph || announces ? REACH : 0) && found.has(Cue.DUTY)) {
            return true;
        }
        if (!beginsParagraph && !announces) {
            return asks();
        }
        boolean aims = found.opensWith(Cue.PURPOSE, 0) && found.has(Cue.DUTY);
        if (aims && found.has(Cue.AHEAD)) {
            return true;
        }
        return looksAhead() || asks() || (announces && announcesTasks());
    }

    /** "Phương hướng năm 2024 là …", "Năm 2024, huyện sẽ …". */
    private boolean looksAhead() {
        boolean outlook = found.opensWith(Cue.OUTLOOK, NEAR) && found.has(Cue.DUTY);
        boolean coming = found.opensWith(Cue.YEAR, NEAR) && found.has(Cue.WILL);
        return (outlook || coming) && !found.has(Cue.DONE) && !found.has(Cue.RESULT);
    }

    private boolean asks() {
        return found.has(Cue.ASK) && found.has(Cue.AHEAD) && found.has(Cue.ONWARD);
    }

    private boolean announcesTasks() {
        var before = beforeColon();
        boolean programme = before.has(Cue.PROGRAMME) && before.has(Cue.AIM);
        return (programme || before.has(Cue.ORDERS)) && !before.has(Cue.RESULT);
    }
}
