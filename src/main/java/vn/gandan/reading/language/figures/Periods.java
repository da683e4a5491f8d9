package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.shared.CleanText;

/** The span of time that was named last: "9 tháng đầu năm 2018", which the figures of its sentence are stated for. */
final class Periods {

    private static final int BESIDE = 16;

    private final CleanText text;
    private final SentenceSoFar sentence;
    private @Nullable Span last;

    Periods(CleanText text, SentenceSoFar sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    void passDate(LeadIn lead, int end) {
        if (lead.is(Role.YEAR) || lead.is(Role.MONTH) || lead.is(Role.QUARTER) || lead.is(Role.NAME)) {
            var before = last;
            int start = lead.nearestStart();
            last = new Span(before != null && goesOn(before, start) ? before.start() : start, end);
        }
    }

    void passDuration(Span span) {
        last = span;
    }

    @Nullable Span of(int place) {
        var span = last;
        return span != null && sentence.same(span.end(), place) ? span : null;
    }

    private boolean goesOn(Span before, int start) {
        return start - before.end() < BESIDE
                && ClauseBounds.start(text, start, ClauseBounds.CLAUSE, BESIDE) <= before.end();
    }
}
