package vn.gandan.reading.language.figures;

import vn.gandan.reading.language.StatedFigure.Kind;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.shared.CleanText;

/** What a figure is stated for: a result, a target, a state of affairs, a length of time, the parts of a directive. */
final class Purpose {

    private static final int NEAR = 80;

    private final CleanText text;
    private final SentenceSoFar sentence;

    Purpose(CleanText text, SentenceSoFar sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    Kind of(Amount amount, Counted counted, LeadIn lead, boolean amongTasks) {
        int start = amount.numeral().start();
        var around = sentence.between(start - 2 * NEAR, start);
        // Where nothing near tells anything, the sentence need not be looked for.
        var before = around.isEmpty()
                ? around
                : sentence.between(ClauseBounds.start(text, start, ClauseBounds.SENTENCE, NEAR), start);
        if (counted.unit().equals("year") || counted.unit().equals("month")) {
            return before.contains(Clue.DEADLINE) ? Kind.RESULT : Kind.DURATION;
        }
        if (amount.of() == null && content(counted, before)) {
            return Kind.CONTENT;
        }
        if (amongTasks || around.contains(Clue.TARGET)) {
            return Kind.TARGET;
        }
        return before.contains(Clue.STATE) || lead.is(Role.TOTAL) ? Kind.STATISTIC : Kind.RESULT;
    }

    /** "7 mục tiêu trong Đề án", "thực hiện 5 giải pháp". */
    private boolean content(Counted counted, Clues before) {
        var noun = Clue.at(text, counted.start());
        if (noun == null || noun.meaning() != Clue.CONTENT) {
            return false;
        }
        int end = ClauseBounds.end(text, counted.end(), ClauseBounds.SENTENCE, NEAR);
        return before.contains(Clue.CARRY)
                || Clue.between(text, counted.end(), end).contains(Clue.DIRECTIVE);
    }

    /** "định kỳ 6 tháng" is how often, not how much. */
    boolean interval(Numeral numeral, Counted counted) {
        if (!counted.unit().equals("month") && !counted.unit().equals("year")) {
            return false;
        }
        int start = ClauseBounds.start(text, numeral.start(), ClauseBounds.CLAUSE, NEAR / 4);
        return text.at(counted.end()) == '/'
                || Clue.between(text, start, numeral.start()).contains(Clue.PERIODIC);
    }
}
