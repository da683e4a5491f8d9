package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Citation;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** The papers that a text cites, outside of its boilerplate. */
public final class Citations {

    private final Vocabulary vocabulary;
    private final SymbolGrammar grammar;
    private final TypeWords types;
    private final IssuerNames issuers;

    public Citations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        grammar = new SymbolGrammar(vocabulary);
        issuers = new IssuerNames(vocabulary);
        types = new TypeWords(vocabulary, issuers);
    }

    public List<Citation> of(CleanText text, List<Section> sections) {
        var finder = new PaperFinder(text, vocabulary, grammar, types, issuers);
        var cited = Cited.in(text, finder.papers(sections), issuers);
        var resolved = Doubts.told(new Completion(cited, finder.known(), vocabulary, types).resolved(), cited);
        var carried = new Implementations(cited, resolved);
        var days = days(cited, resolved);
        var citations = new ArrayList<Citation>();
        for (int each = 0; each < cited.size(); each++) {
            var one = resolved.get(each);
            if (one != null) {
                citations.add(citation(cited, each, one, days, carried));
            }
        }
        return citations;
    }

    private static Citation citation(
            Cited cited, int index, Resolved resolved, Map<String, Optional<LocalDate>> days, Implementations carried) {
        var paper = cited.paper(index);
        var around = cited.around(index);
        var symbol = resolved.symbol();
        var day = days.getOrDefault(resolved.canonical(), Optional.empty());
        return new Citation(
                paper.span(),
                resolved.canonical(),
                symbol == null || symbol.type() == null ? paper.type() : symbol.type(),
                resolved.resolution(),
                around.date(),
                around.date() == null ? day.orElse(null) : around.date(),
                words(cited.text(), around.issuerWords()),
                words(cited.text(), carried.title(index)),
                repairs(cited.text(), paper.span(), resolved),
                resolved.contradicts(),
                carried.canonical(index));
    }

    /** In a text of an old font the symbol may stand in other letters. */
    private static List<Repair> repairs(CleanText text, Span span, Resolved resolved) {
        var read = text.given(span.start(), span.end());
        var stored = text.stored(span.start(), span.end());
        if (stored.equals(read) || stored.contains(resolved.canonical())) {
            return resolved.repairs();
        }
        var repairs = new ArrayList<Repair>();
        repairs.add(new Repair(Repair.Kind.ENCODING, stored, read));
        repairs.addAll(resolved.repairs());
        return repairs;
    }

    /** In the words of the text, in one line. */
    private static @Nullable String words(CleanText text, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        var words = new StringBuilder(span.length());
        for (int place = span.start(); place < span.end(); place++) {
            boolean blank = Nearby.blank(text.at(place));
            if (!blank || !Nearby.blank(text.at(place - 1))) {
                words.append(blank ? ' ' : text.at(place));
            }
        }
        return words.toString();
    }

    /** Numbers begin anew with each term, so that two days of one symbol are two papers, and neither is told for a third. */
    private static Map<String, Optional<LocalDate>> days(Cited cited, List<@Nullable Resolved> resolved) {
        var days = new HashMap<String, Optional<LocalDate>>();
        for (int each = 0; each < cited.size(); each++) {
            var one = resolved.get(each);
            var day = cited.around(each).date();
            if (one != null && day != null) {
                days.merge(
                        one.canonical(),
                        Optional.of(day),
                        (known, other) -> known.equals(other) ? known : Optional.empty());
            }
        }
        return days;
    }
}
