package vn.gandan.reading.language.figures;

import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.figures.LeadIn.Role;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** Numbers alone that go on counting what the figure before them did: "tăng 5 so với năm trước", "đạt 75/87 (86%)". */
final class SameUnit {

    private static final String PART_ENDS = ",;.)\n";
    private static final long PARENTHESIS = ClauseBounds.marks(")\n;");
    private static final int NEAR = 150;
    private static final int SHARE = 16;
    private static final int CLAUSE = 30;

    private final CleanText text;
    private final SentenceSoFar sentence;

    SameUnit(CleanText text, SentenceSoFar sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    @Nullable Counted as(@Nullable StatedFigure last, Amount amount, LeadIn lead) {
        int start = amount.numeral().start();
        boolean share = amount.of() != null && percentFollows(amount.end());
        if (last == null
                || start - last.span().end() > NEAR
                || !sentence.same(last.span().end(), start)) {
            return share ? new Counted(Counted.ITEM, 0, false, start, start) : null;
        }
        boolean counts = !UnitWords.measure(last.unit()) && !UnitWords.time(last.unit());
        boolean goesOn = share
                || compared(amount, lead)
                || divided(amount, lead)
                || (alone(amount, lead) && (done(start) || partsFollow(last, start)));
        return counts && goesOn ? new Counted(last.unit(), 0, true, start, start) : null;
    }

    private boolean compared(Amount amount, LeadIn lead) {
        return lead.change() != null && follows(amount.end(), "so với");
    }

    /** "trong đó 12 đã giải quyết, còn 3 đang xem xét". */
    private boolean divided(Amount amount, LeadIn lead) {
        int end = amount.end();
        return lead.start() < amount.numeral().start()
                && (follows(end, "đã") || follows(end, "đang") || follows(end, "chưa"));
    }

    /** Between a word and the end of a clause: "145 mô hình, trong đó kinh tế 80, an ninh 65". */
    private boolean alone(Amount amount, LeadIn lead) {
        int start = amount.numeral().start();
        int next = Letters.behindSpaces(text, amount.end());
        boolean ends = next >= text.length() || PART_ENDS.indexOf(text.at(next)) >= 0;
        boolean named = lead.is(Role.NOTHING) && Character.isLowerCase(text.at(Letters.beforeSpaces(text, start) - 1));
        return amount.of() == null && !amount.numeral().year() && ends && named;
    }

    /** "tiếp nhận 45 đơn, đã giải quyết 40". */
    private boolean done(int number) {
        int clause = Letters.behindSpaces(text, ClauseBounds.start(text, number, ClauseBounds.CLAUSE, CLAUSE));
        return Letters.follow(text, clause, "đã ") || Letters.follow(text, clause, "chưa ");
    }

    private boolean partsFollow(StatedFigure last, int number) {
        return last.unitText().isEmpty()
                || Clue.between(text, last.span().end(), number).contains(Clue.PARTS);
    }

    private boolean percentFollows(int end) {
        int open = Letters.behindSpaces(text, end);
        if (text.at(open) != '(' && text.at(open) != ',') {
            return false;
        }
        int close = ClauseBounds.end(text, open + 1, PARENTHESIS, SHARE);
        for (int place = open; place < close; place++) {
            if (text.at(place) == '%') {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int end, String words) {
        int next = Letters.behindSpaces(text, end);
        return next > end && Letters.follow(text, next, words) && !Character.isLetter(text.at(next + words.length()));
    }
}
