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

    public SymbolGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rules = new SymbolRules(vocabulary);
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

    /** What was met in a running text needs no second look where nothing is to be put right. */
    Optional<SymbolReading> reading(String typed, WrittenSymbol met, @Nullable String typeWord, Standing standing) {
        return Letters.plain(typed)
                ? reading(typed, met, new ArrayList<>(), typeWord, standing)
                : reading(typed, typeWord, standing);
    }

    private Optional<SymbolReading> reading(String typed, @Nullable String typeWord, Standing standing) {
        var repairs = new ArrayList<Repair>();
        var joined = Letters.plain(typed) ? typed : joined(repairs, typed);
        var written = new SymbolScanner(new CleanText(joined), vocabulary, true).at(0);
        return written == null || written.end() < joined.length()
                ? Optional.empty()
                : reading(joined, written, repairs, typeWord, standing);
    }

    private Optional<SymbolReading> reading(
            String joined, WrittenSymbol written, List<Repair> repairs, @Nullable String typeWord, Standing standing) {
        var codes = codes(written);
        return rules.symbol(written, codes, standing).map(symbol -> {
            var cased =
                    codes.equals(written.segments()) ? joined : step(repairs, Kind.CASE, joined, written.with(codes));
            step(repairs, Kind.FAMILY, cased, symbol.canonical());
            return new SymbolReading(symbol, repairs, contradiction(typeWord, symbol));
        });
    }

    private List<String> codes(WrittenSymbol written) {
        var codes = new ArrayList<String>(written.segments().size());
        for (var segment : written.segments()) {
            codes.add(vocabulary.written(segment));
        }
        return codes;
    }

    private static String joined(List<Repair> repairs, String typed) {
        var shown = step(repairs, Kind.HIDDEN, typed, Letters.shown(typed));
        var composed = step(repairs, Kind.COMPOSITION, shown, Letters.composed(shown));
        var meant = step(repairs, Kind.LETTER, composed, Letters.meant(composed));
        var dashed = step(repairs, Kind.DASH, meant, Letters.plainDashes(meant));
        return step(repairs, Kind.SPACES, dashed, Letters.joined(dashed));
    }

    private static String step(List<Repair> repairs, Kind kind, String before, String after) {
        if (!after.equals(before)) {
            repairs.add(new Repair(kind, before, after));
        }
        return after;
    }

    private @Nullable String contradiction(@Nullable String typeWord, Symbol symbol) {
        var type = symbol.type();
        return typeWord == null || type == null ? null : vocabulary.contradiction(typeWord, type);
    }
}
