package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Terms of a committee (khóa XI): "(khóa XI)", ", khoá 11", "khóa XI, khóa XII", each with where its words stand. */
record Term(String roman, Span span) {

    private static final List<String> WORDS = List.of("khóa thứ", "khóa", "khoá");
    private static final int MOST = 4;

    /** All that are named from here on, behind a comma and in brackets too; none where no term is named. */
    static List<Term> at(CleanText text, int place) {
        int start = Nearby.after(text, place);
        if (text.at(start) == ',') {
            start = Nearby.after(text, start + 1);
        }
        boolean bracket = text.at(start) == '(';
        int word = bracket ? Nearby.after(text, start + 1) : start;
        var first = named(text, word, true);
        if (first == null) {
            return List.of();
        }
        var terms = new ArrayList<Term>();
        var next = first;
        while (next != null && terms.size() < MOST) {
            terms.add(next);
            int connector = connector(text, next.span().end());
            next = connector < 0 ? null : named(text, connector, false);
        }
        return closed(text, terms, bracket ? start : word, bracket);
    }

    /** The brackets belong to the words. */
    private static List<Term> closed(CleanText text, List<Term> terms, int start, boolean bracket) {
        var first = terms.getFirst();
        terms.set(0, new Term(first.roman(), new Span(start, first.span().end())));
        var last = terms.getLast();
        int end = Nearby.after(text, last.span().end());
        if (bracket && text.at(end) == ')') {
            terms.set(
                    terms.size() - 1,
                    new Term(last.roman(), new Span(last.span().start(), end + 1)));
        }
        return terms;
    }

    private static @Nullable Term named(CleanText text, int place, boolean first) {
        int word = Nearby.pastAny(text, place, WORDS);
        if (word < 0 && first) {
            return null;
        }
        int start = word < 0 ? place : Nearby.after(text, word);
        var ordinal = Ordinal.at(text, start);
        boolean written = word >= 0 || "IVX".indexOf(text.at(start)) >= 0;
        return ordinal == null || !written ? null : new Term(ordinal.roman(), new Span(place, ordinal.end()));
    }

    private static int connector(CleanText text, int place) {
        int gap = Nearby.after(text, place);
        if (text.at(gap) == ',') {
            return Nearby.after(text, gap + 1);
        }
        int and = Nearby.past(text, gap, "và");
        return and < 0 ? and : Nearby.after(text, and);
    }
}
