package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair.Kind;
import vn.gandan.directives.SymbolRules.Standing;
import vn.gandan.shared.CleanText;

/** The one grammar of symbols, Party and State: reads what people write, says what it put right, and invents nothing. */
public final class SymbolGrammar {

    private static final int LONGEST_FIELD = 300;

    private final Vocabulary vocabulary;
    private final SymbolRules rules;
    private final Strokes strokes;

    public SymbolGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rules = new SymbolRules(vocabulary);
        strokes = new Strokes(vocabulary);
    }

    /** The symbol that was typed, with or without "Số" and the type's name before it; none where it is not one symbol. */
    public Optional<SymbolReading> read(String typed) {
        if (typed.length() > LONGEST_FIELD) {
            return Optional.empty();
        }
        var text = new CleanText(typed);
        int number = 0;
        while (number < text.length() && !SymbolScanner.digit(text.at(number))) {
            number++;
        }
        boolean misread = Letters.likeDigit(text.at(number - 1)) && !Character.isLetterOrDigit(text.at(number - 2));
        number = misread ? number - 1 : number;
        var preface = Preface.before(text, number, vocabulary);
        if (!text.between(0, preface.start()).isBlank()) {
            return Optional.empty();
        }
        boolean bare = preface.typeWord() == null && !preface.numbered();
        var symbol = bare || number == text.length() ? typed : typed.substring(text.start(number));
        return reading(symbol, preface.typeWord(), Standing.FIELD);
    }

    /** All complete symbols of a running text, in their order. What is left out ("Quyết định 290, 123") is not completed. */
    public List<Mention> find(CharSequence text) {
        var clean = new CleanText(text);
        return find(clean).stream()
                .map(mention ->
                        new Mention(clean.start(mention.start()), clean.end(mention.end() - 1), mention.reading()))
                .toList();
    }

    /** The same; mentions span places of the clean text. */
    public List<Mention> find(CleanText text) {
        return new MentionFinder(text, vocabulary, this).mentions();
    }

    /** The complete symbol that begins here and goes on with a list of papers; null where there is none. */
    public @Nullable Mention listed(CleanText text, int place) {
        return new MentionFinder(text, vocabulary, this).listed(place);
    }

    /** What was met in a running text needs no second look where nothing is to be put right. */
    Optional<SymbolReading> reading(String typed, WrittenSymbol met, @Nullable String typeWord, Standing standing) {
        return Letters.plain(typed)
                ? reading(typed, met, new ArrayList<>(), typeWord, standing)
                : reading(typed, typeWord, standing);
    }

    private Optional<SymbolReading> reading(String typed, @Nullable String typeWord, Standing standing) {
        var repairs = new ArrayList<Repair>();
        var joined = Cleaned.cleaned(repairs, typed);
        var written = new SymbolScanner(new CleanText(joined), vocabulary, true).at(0);
        return written == null || written.end() < joined.length()
                ? Optional.empty()
                : reading(joined, written, repairs, typeWord, standing);
    }

    private Optional<SymbolReading> reading(
            String joined, WrittenSymbol written, List<Repair> repairs, @Nullable String typeWord, Standing standing) {
        var struck = strokes.put(written.segments(), typeWord);
        var codes = codes(struck);
        return rules.symbol(written, codes, standing).map(symbol -> {
            var letters = changed(repairs, Kind.STROKE, joined, written, written.segments(), struck);
            var cased = changed(repairs, Kind.CASE, letters, written, struck, codes);
            var canonical = standing != Standing.FIELD && rules.guesses(written, symbol)
                    ? cased
                    : Repair.step(repairs, joining(symbol), cased, symbol.canonical());
            return new SymbolReading(symbol, canonical, repairs, contradiction(typeWord, symbol));
        });
    }

    private static Kind joining(Symbol symbol) {
        return symbol.issuers().isEmpty() ? Kind.DASH : Kind.FAMILY;
    }

    private List<String> codes(List<String> segments) {
        var codes = new ArrayList<String>(segments.size());
        for (var segment : segments) {
            codes.add(vocabulary.written(segment));
        }
        return codes;
    }

    private static String changed(
            List<Repair> repairs,
            Kind kind,
            String typed,
            WrittenSymbol written,
            List<String> before,
            List<String> after) {
        return after.equals(before) ? typed : Repair.step(repairs, kind, typed, written.with(after));
    }

    private @Nullable String contradiction(@Nullable String typeWord, Symbol symbol) {
        var type = symbol.type();
        return typeWord == null || type == null ? null : vocabulary.contradiction(typeWord, type);
    }
}
