package vn.gandan.reading.language.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedFigure.Bound;
import vn.gandan.reading.language.StatedFigure.Kind;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** The figures stated so far, each put down with what the words around it say. */
final class Statements {

    /** Behind a number as far away a unit stands behind a parenthesis. */
    private static final int ASIDE = 8;

    private final CleanText text;
    private final List<Span> tasks;
    private final NumberStyle style;
    private final SentenceSoFar sentence;
    private final FigureLabels labels;
    private final Purpose purpose;
    private final Periods periods;
    private final List<StatedFigure> figures = new ArrayList<>();
    private int nextTask;

    Statements(CleanText text, List<Section> sections, NumberStyle style, SentenceSoFar sentence) {
        this.text = text;
        this.style = style;
        this.sentence = sentence;
        tasks = sections.stream()
                .filter(section -> section.kind() == Section.Kind.TASKS)
                .map(Section::span)
                .sorted()
                .toList();
        labels = new FigureLabels(text);
        purpose = new Purpose(text, sentence);
        periods = new Periods(text, sentence);
    }

    List<StatedFigure> figures() {
        return figures;
    }

    @Nullable StatedFigure last() {
        return figures.isEmpty() ? null : figures.getLast();
    }

    void passDate(LeadIn lead, int end) {
        periods.passDate(lead, end);
    }

    /** The place to go on from. */
    int state(Amount amount, Counted counted, LeadIn lead) {
        return state(amount, counted, lead, label(amount, counted, lead), amount.end());
    }

    int state(Amount amount, Counted counted, LeadIn lead, String label) {
        return state(amount, counted, lead, label, amount.end());
    }

    /** The lower end of a range, whose unit stands with the upper. */
    void stateLower(Amount amount, Counted counted, LeadIn lead) {
        state(
                amount,
                counted,
                lead,
                label(amount, counted, lead),
                amount.numeral().end());
    }

    private int state(Amount amount, Counted counted, LeadIn lead, String label, int end) {
        var numeral = amount.numeral();
        if (purpose.interval(numeral, counted)) {
            return end;
        }
        var kind = purpose.of(amount, counted, lead, amongTasks(numeral.start()));
        var span = new Span(numeral.start(), end);
        figures.add(new StatedFigure(
                span,
                amount.value(style),
                counted.unit(),
                text.between(counted.start(), counted.end()),
                amount.denominator(style),
                label,
                kind,
                bound(lead, end),
                lead.change(),
                periods.of(numeral.start()),
                amount.doubt(style)));
        if (kind == Kind.DURATION) {
            periods.passDuration(span);
        }
        return counted.start() > amount.numberEnd() + ASIDE ? amount.numberEnd() : end;
    }

    private String label(Amount amount, Counted counted, LeadIn lead) {
        var last = last();
        boolean same = last != null
                && sentence.same(last.span().end(), amount.numeral().start());
        return labels.of(amount, counted, lead, same && last != null ? last.label() : "");
    }

    /** "từ 15 hộ trở lên". */
    private @Nullable Bound bound(LeadIn lead, int end) {
        int next = Letters.behindSpaces(text, end);
        if (Letters.follow(text, next, "trở lên")) {
            return Bound.AT_LEAST;
        }
        return Letters.follow(text, next, "trở xuống") ? Bound.AT_MOST : lead.bound();
    }

    private boolean amongTasks(int place) {
        while (nextTask < tasks.size() && tasks.get(nextTask).end() <= place) {
            nextTask++;
        }
        return nextTask < tasks.size() && tasks.get(nextTask).start() <= place;
    }
}
