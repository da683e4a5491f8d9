package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Mention;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Section;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Letters;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** One walk through a text, from number to number and from resolution to resolution: whatever names a paper. */
final class PaperFinder {

    /** Giấy phép, giấy chứng nhận: they stand beneath web pages, and nobody reports on them. */
    private static final Set<String> LICENCES = Set.of("GP", "GCN", "GPXB", "GXN");

    private final CleanText text;
    private final SymbolGrammar grammar;
    private final TypeWords types;
    private final KnownSymbols known;
    private final ShortForms shortForms;
    private final PlenumReader plenums;
    private final List<Mention> complete;
    private final List<Paper> papers = new ArrayList<>();

    PaperFinder(CleanText text, Vocabulary vocabulary, SymbolGrammar grammar, TypeWords types, IssuerNames issuers) {
        this.text = text;
        this.grammar = grammar;
        this.types = types;
        known = new KnownSymbols(types);
        shortForms = new ShortForms(text, vocabulary, grammar, types, known, issuers);
        plenums = new PlenumReader(text);
        complete = grammar.find(text);
    }

    List<Paper> papers(List<Section> sections) {
        var body = new Body(sections);
        var cited = new ArrayList<Paper>(complete.size());
        for (var mention : complete) {
            if (body.has(mention.start()) && cites(mention)) {
                var paper = paper(mention);
                cited.add(paper);
                remember(paper);
            }
        }
        int place = 0;
        for (var paper : cited) {
            walk(place, paper.span().start(), body);
            papers.add(inList(paper));
            place = paper.span().end();
        }
        walk(place, text.length(), body);
        return papers;
    }

    private boolean cites(Mention mention) {
        var type = mention.reading().symbol().type();
        return (type == null || !LICENCES.contains(type))
                && !OwnNumber.is(text, mention.start(), mention.end())
                && !PageNumber.is(text, mention.start(), mention.end());
    }

    KnownSymbols known() {
        return known;
    }

    private Paper paper(Mention mention) {
        var symbol = mention.reading().symbol();
        int number = mention.start();
        while (!Nearby.digit(text.at(number)) && number < mention.end()) {
            number++;
        }
        boolean misread = Character.isLetter(text.at(number - 1)) && Nearby.blank(text.at(number - 2));
        var called = types.before(text, misread ? number - 1 : number);
        var word = called == null ? null : called.name();
        int start = called == null ? mention.start() : Math.min(called.start(), mention.start());
        var code = called == null ? null : called.code();
        return new Paper(
                new Span(start, mention.end()),
                word,
                symbol.type() == null ? code : symbol.type(),
                symbol.number(),
                symbol.year(),
                mention.reading().canonical(),
                symbol,
                mention.reading().open(),
                mention.reading().repairs(),
                types.agree(word, symbol.type()) ? null : code,
                null);
    }

    /** One whose type word speaks against it is nobody's witness. */
    private void remember(Paper paper) {
        if (paper.symbol() != null && paper.contradiction() == null && !paper.open()) {
            known.add(paper.symbol(), paper.span().start());
        }
    }

    private void walk(int from, int to, Body body) {
        int place = telling(from, to);
        while (place < to) {
            int end = place + 1;
            if (body.has(place)) {
                end = Nearby.digit(text.at(place)) ? number(place, to) : plenum(place, to);
            }
            place = telling(Math.max(end, place + 1), to);
        }
    }

    /** The next digit or beginning of a resolution; the walk to it is much of the reading. */
    private int telling(int from, int to) {
        int place = from;
        while (place < to) {
            char letter = text.charAt(place);
            if (Nearby.digit(letter) || (beginsResolution(letter, place) && opensWord(place))) {
                return place;
            }
            place++;
        }
        return to;
    }

    private int number(int place, int to) {
        var previous = papers.isEmpty() ? null : papers.getLast();
        var paper = shortForms.at(place);
        if (paper == null && previous != null && listed(previous, place)) {
            paper = inList(place, previous);
        }
        boolean free = paper != null
                && paper.span().end() <= to
                && (previous == null || paper.span().start() >= previous.span().end())
                && !OwnNumber.is(text, paper.span().start(), paper.span().end());
        if (paper != null && free) {
            papers.add(paper);
            return paper.span().end();
        }
        int end = place;
        while (Nearby.digit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** "125-CV/BDVTU và 124/BDV". */
    private Paper inList(Paper paper) {
        var previous = papers.isEmpty() ? null : papers.getLast();
        boolean open = paper.type() == null && paper.word() == null;
        return open && previous != null && listed(previous, paper.span().start())
                ? paper.listedAs(previous.type())
                : paper;
    }

    private @Nullable Paper inList(int place, Paper previous) {
        var paper = shortForms.inList(place, previous);
        var whole = paper == null ? grammar.listed(text, place) : null;
        if (whole == null || !cites(whole)) {
            return paper;
        }
        var listed = paper(whole).listedAs(previous.type());
        remember(listed);
        return listed;
    }

    private boolean listed(Paper previous, int place) {
        return previous.plenum() == null && Lists.connect(text, previous.span().end(), place);
    }

    /** "Nghị", "NQ" or "Kết": asked of every letter, the rarest first. */
    private boolean beginsResolution(char letter, int place) {
        return switch (letter) {
            case 'n', 'N' -> text.at(place + 1) == 'Q' || follows(place, 'h', 'H');
            case 'k', 'K' -> follows(place, 't', 'T');
            default -> false;
        };
    }

    private boolean follows(int place, char small, char capital) {
        char letter = text.at(place + 2);
        return letter == small || letter == capital;
    }

    private boolean opensWord(int place) {
        return !Letters.wordly(text.at(place - 1));
    }

    private int plenum(int place, int to) {
        var found = plenums.at(place);
        var last = found.isEmpty() ? null : found.getLast();
        if (last == null || last.span().end() > to) {
            return place + 1;
        }
        papers.addAll(found);
        return last.span().end();
    }
}
