package vn.gandan.reading.language.sections;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.CleanText;

/** Takes running text apart: at the numbers in it, (1) … (2) …, and where it has none at full stops and semicolons. */
final class Clauses {

    private static final int FEWEST_WORDS = 3;
    private static final int LOOKED_AT = 200;
    private static final int VAGUE_END = 45;
    private static final int HOPE_REACH = 12;
    private static final String TRAILING = ";.…, \n";

    private final CleanText text;
    private final int to;
    private final List<Span> clauses = new ArrayList<>();

    private Clauses(CleanText text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Span> of(CleanText text, int from, int to) {
        var clauses = new Clauses(text, to);
        clauses.take(from);
        return clauses.clauses;
    }

    private void take(int from) {
        int numbered = numbered(from, 1);
        if (numbered < 0) {
            takeClauses(from, to);
            return;
        }
        takeClauses(from, numbered);
        for (int ordinal = 2; numbered >= 0; ordinal++) {
            int next = numbered(numbered + 1, ordinal);
            add(numbered, next < 0 ? to : next);
            numbered = next;
        }
    }

    /** Where "(2)" or "hai là" stands, if that is the number looked for; -1 if nowhere. */
    private int numbered(int from, int ordinal) {
        for (int place = from; place < to; place++) {
            char sign = text.charAt(place);
            if ((sign == '(' || Words.letter(sign)) && !Words.letter(text.at(place - 1))) {
                var marker = sign == '(' ? Marker.at(text, place, to) : Romans.counted(text, place, to);
                if (marker != null && marker.ordinal() == ordinal) {
                    return place;
                }
            }
        }
        return -1;
    }

    private void takeClauses(int from, int end) {
        int start = Words.skipBlanks(text, from, end);
        while (start < end) {
            boolean cause = Causes.open(text, start, end);
            int behind = cause ? Sentences.end(text, start, end) : Sentences.endOfClause(text, start, end);
            if (!cause && saysSomething(start, behind)) {
                add(start, behind);
            }
            start = Words.skipBlanks(text, behind, end);
        }
    }

    /** Not a hope, not a purpose left over, not the mere announcement of what follows. */
    private boolean saysSomething(int start, int end) {
        var found = Cues.in(text, start, end, LOOKED_AT);
        boolean leftOver = text.at(start - 2) == '…' && found.opensWith(Cue.PURPOSE, 0);
        boolean announces = text.charAt(end - 1) == ':' || (end < to && endsVaguely(start, end));
        return !leftOver && !announces && !found.opensWith(Cue.HOPE, HOPE_REACH);
    }

    /** "… vẫn còn một số khó khăn, hạn chế." says that there are some, not which. */
    private boolean endsVaguely(int start, int end) {
        return text.charAt(end - 1) == '.'
                && Cues.in(text, Math.max(start, end - VAGUE_END), end).has(Cue.VAGUE_LACK);
    }

    private void add(int from, int behind) {
        int end = behind;
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (Words.count(text, from, end, FEWEST_WORDS) == FEWEST_WORDS) {
            clauses.add(new Span(from, end));
        }
    }
}
