package vn.gandan.reading.language.sections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most likely course of a report: which part each of its sentences belongs to, given what the words of all of them
 * tell, and that reports keep to a part for a while and tell first what was done, then what was not, then what is to be.
 */
final class Course {

    /** Where a sentence stands; a part changes the more easily the greater the break before it. */
    enum Break {
        /** A heading that says what follows. */
        TOLD(-99),
        HEADING(-3),
        PARAGRAPH(0),
        SENTENCE(1),
        /** An item that follows another. */
        LISTED(4),
        /** What a colon announced. */
        ANNOUNCED(8);

        private final int cost;

        Break(int cost) {
            this.cost = cost;
        }
    }

    /** What is told; of a meeting one is told on the way, or to the end once it has said what is to be done. */
    enum State {
        RESULTS(Cue.RESULTS),
        LIMITATIONS(Cue.LIMITATIONS),
        LESSONS(Cue.LESSONS),
        TASKS(Cue.TASKS),
        ASIDE(Cue.NOTHING),
        END(Cue.NOTHING);

        private static final State[] ALL = values();

        private final Cue kind;

        State(Cue kind) {
            this.kind = kind;
        }

        Cue kind() {
            return kind;
        }
    }

    static final int NEVER = -10_000;

    private static final int STATES = State.ALL.length;

    private static final int END = List.of(State.ALL).indexOf(State.END);
    private static final int LIMITATIONS = List.of(State.ALL).indexOf(State.LIMITATIONS);
    private static final int ANNOUNCES = 5;
    private static final int AGAIN = 3;

    private static final int X = 1_000;

    /** What it costs that a paragraph of the kind of the column follows one of the kind of the row. */
    private static final int[][] CHANGES = {
        //  R, L, E, T, aside, end
        {0, 4, 5, 6, 0, X},
        {4, 0, 2, 2, 0, X},
        {5, 5, 0, 2, 0, X},
        {6, 6, 5, 0, X, 1},
        {0, 3, 4, 3, 0, X},
        {5, 5, 5, 5, X, 0},
    };

    /** A part begins with a sentence that speaks for it, not one before. */
    private static final int OPENS = 2;

    private static final int UNOPENED = 2;

    private static final int[] BEGINNINGS = {0, 6, 7, 6, 0, X};

    /** Most reports end with what lies ahead. */
    private static final int[] ENDINGS = {2, 3, 2, 0, 0, 0};

    private Course() {}

    /** The state of each sentence. */
    static State[] of(List<Sentence> sentences) {
        int[][] from = new int[sentences.size()][STATES];
        int[] best = new int[STATES];
        for (int each = 0; each < sentences.size(); each++) {
            best = step(sentences.get(each), each == 0 ? null : best, from[each]);
        }
        return backwards(from, best);
    }

    private static int[] step(Sentence sentence, int @Nullable [] before, int[] from) {
        int[] best = new int[STATES];
        for (int to = 0; to < STATES; to++) {
            int score = sentence.score(State.ALL[to]);
            boolean opens = sentence.before() == Break.HEADING || score >= OPENS || to == END;
            int extra = sentence.before().cost + (opens ? 0 : UNOPENED);
            best[to] = Integer.MIN_VALUE;
            for (int state = 0; state < STATES; state++) {
                int reached = before == null
                        ? -BEGINNINGS[to]
                        : before[state] - cost(state, to, extra) - again(sentence, state, to);
                if (reached > best[to]) {
                    best[to] = reached;
                    from[to] = state;
                }
            }
            best[to] += score;
        }
        return best;
    }

    /** Shortcomings are announced once: what comes before "Tuy nhiên" was none yet. */
    private static int again(Sentence sentence, int from, int to) {
        boolean announced = from == LIMITATIONS && to == LIMITATIONS;
        return announced && sentence.evidence().limitations() >= ANNOUNCES ? AGAIN : 0;
    }

    private static int cost(int from, int to, int extra) {
        int change = CHANGES[from][to];
        return from == to || change == 0 ? 0 : Math.max(0, change + extra);
    }

    private static State[] backwards(int[][] from, int[] last) {
        var states = new State[from.length];
        int state = 0;
        for (int each = 1; each < last.length; each++) {
            state = last[each] - ENDINGS[each] > last[state] - ENDINGS[state] ? each : state;
        }
        for (int each = from.length - 1; each >= 0; each--) {
            states[each] = State.ALL[state];
            state = from[each][state];
        }
        return states;
    }
}
