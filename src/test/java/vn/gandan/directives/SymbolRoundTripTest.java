package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gandan.directives.Repair.Kind;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.Symbol.Side;

/** All types with all issuers, well written and spoilt in every way that we have seen. */
class SymbolRoundTripTest {

    private static final List<String> UNKNOWN = List.of("XYZK", "QWE");

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final SymbolGrammar grammar = new SymbolGrammar(vocabulary);

    @Test
    void everyTypeWithEveryIssuerIsReadAsItIsWritten() {
        for (var symbol : symbols(new Random(20261125))) {
            var canonical = symbol.canonical();

            assertThat(grammar.read(canonical))
                    .as(canonical)
                    .contains(new SymbolReading(symbol, canonical, List.of(), null));
            assertThat(grammar.find("theo Văn bản số " + canonical + ", ngày 1/2/2020"))
                    .as(canonical)
                    .extracting(mention -> mention.reading().symbol().canonical())
                    .containsExactly(canonical);
        }
    }

    @Test
    void howeverASymbolIsSpoiltItComesOutTheSameAndEachRepairIsTold() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (var symbol : symbols(random)) {
            var spoilt = new Spoilt(symbol, random);
            var reading = grammar.read(spoilt.text);

            assertThat(reading)
                    .as("seed %d: %s of %s", seed, spoilt.text, symbol)
                    .isPresent();
            assertThat(reading.get().symbol().canonical())
                    .as("seed %d: %s", seed, spoilt.text)
                    .isEqualTo(symbol.canonical());
            assertThat(reading.get().repairs())
                    .as("seed %d: %s of %s", seed, spoilt.text, symbol)
                    .extracting(Repair::kind)
                    .containsExactlyElementsOf(spoilt.kinds);
            assertChain(spoilt.text, symbol, reading.get().repairs());
        }
    }

    private static void assertChain(String typed, Symbol symbol, List<Repair> repairs) {
        var now = typed;
        for (var repair : repairs) {
            assertThat(repair.from()).isEqualTo(now).isNotEqualTo(repair.to());
            now = repair.to();
        }
        assertThat(now).isEqualTo(symbol.canonical());
    }

    private List<Symbol> symbols(Random random) {
        var symbols = new ArrayList<Symbol>();
        var types =
                vocabulary.types().stream().map(DocumentType::code).distinct().toList();
        for (var issuer : vocabulary.issuers()) {
            var code = instance(issuer, random);
            // A pattern may stand for what another row says more closely.
            var row = vocabulary.issuers(code).getFirst();
            for (var type : types) {
                symbols.add(symbol(random, type, code, row.system(), row.form()));
            }
        }
        for (var code : UNKNOWN) {
            for (var type : types) {
                symbols.add(symbol(random, type, code, Side.OTHER, random.nextBoolean() ? Form.DASHED : Form.SLASHED));
            }
        }
        return symbols;
    }

    private static Symbol symbol(Random random, String type, String issuer, Side side, Form form) {
        var year = form == Form.SLASHED && random.nextBoolean() ? 1946 + random.nextInt(150) : null;
        return new Symbol(number(random), year, type, List.of(issuer), side, form);
    }

    private static String number(Random random) {
        var digits = String.valueOf(1 + random.nextInt(random.nextBoolean() ? 30 : 9_999));
        return (random.nextInt(4) == 0 ? "0" : "") + digits + (random.nextInt(20) == 0 ? "a" : "");
    }

    private static String instance(IssuerSymbol issuer, Random random) {
        return issuer.code()
                .replace("#", String.valueOf(1 + random.nextInt(16)))
                .replace("*", "GKV");
    }

    /** The symbol as a hurried hand, a word processor or a converter leaves it, and what is wrong with it. */
    private static final class Spoilt {

        private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d";
        private static final String HIDDEN = "\u200b\u200c\u200d\ufeff\u00ad\u2060\u200e";
        private static final String SPACES = " \u00a0\u2009\u3000";

        private final Random random;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private String text;

        Spoilt(Symbol symbol, Random random) {
            this.random = random;
            text = symbol.canonical();
            if (random.nextBoolean()) {
                swapSeparators(symbol);
            }
            if (random.nextInt(3) == 0) {
                note(Kind.CASE, lowered(symbol));
            }
            if (random.nextInt(3) == 0) {
                note(Kind.LETTER, text.replace('Đ', '\u00d0').replace('đ', '\u00f0'));
            }
            if (random.nextInt(3) == 0) {
                note(Kind.LETTER, fullWidth());
            }
            if (random.nextInt(3) == 0) {
                note(Kind.DASH, text.replace('-', any(DASHES)));
            }
            if (random.nextBoolean()) {
                note(Kind.SPACES, aroundSeparators());
            }
            if (random.nextInt(3) == 0) {
                int place = random.nextInt(text.length() + 1);
                note(Kind.HIDDEN, text.substring(0, place) + any(HIDDEN) + text.substring(place));
            }
        }

        private void note(Kind kind, String after) {
            if (!after.equals(text)) {
                kinds.add(kind);
                text = after;
            }
        }

        /** Where the side is not certain a sound form is no fault, so that only unsound ones are made. */
        private void swapSeparators(Symbol symbol) {
            var other = new StringBuilder(text);
            for (int place = 0; place < other.length(); place++) {
                if (other.charAt(place) == '-' || other.charAt(place) == '/') {
                    other.setCharAt(place, random.nextBoolean() ? '-' : '/');
                }
            }
            var shape = other.toString().replaceAll("[^-/]", "");
            boolean sound = shape.equals("-/") || shape.equals("/-") || shape.equals("//-");
            boolean certain = symbol.system() != Side.OTHER
                    && !symbol.issuers().getFirst().matches("[BS]GKV");
            boolean unknown = UNKNOWN.contains(symbol.issuers().getFirst());
            if (certain || (!sound && !unknown)) {
                note(Kind.FAMILY, other.toString());
            }
        }

        private String lowered(Symbol symbol) {
            int letters = symbol.number().length();
            return text.substring(0, letters) + text.substring(letters).toLowerCase(Locale.ROOT);
        }

        private String fullWidth() {
            int place = random.nextInt(text.length());
            char letter = text.charAt(place);
            boolean plain = letter < 128 && Character.isLetterOrDigit(letter);
            return plain ? text.substring(0, place) + (char) (letter + 0xfee0) + text.substring(place + 1) : text;
        }

        private String aroundSeparators() {
            var spaced = new StringBuilder();
            for (int place = 0; place < text.length(); place++) {
                char letter = text.charAt(place);
                boolean separator = "-/".indexOf(letter) >= 0 || DASHES.indexOf(letter) >= 0;
                spaced.append(separator && random.nextBoolean() ? String.valueOf(any(SPACES)) : "");
                spaced.append(letter);
                spaced.append(separator && random.nextBoolean() ? any(SPACES) + " " : "");
            }
            return spaced + (random.nextInt(4) == 0 ? " " : "");
        }

        private char any(String letters) {
            return letters.charAt(random.nextInt(letters.length()));
        }
    }
}
