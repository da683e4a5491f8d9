package vn.gandan.reading.language.citations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.citations.TypeWords.Called;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Mentions that leave the symbol out: "Nghị quyết 25", "Chương trình hành động số 32", "Nghị định 59/2023", "290-QĐ". */
final class ShortForms {

    /** Programmes, projects and the like bear numbers that are no paper's: "Chương trình 135", "Dự án 1". */
    private static final Set<String> NAMED_BY_NUMBERS =
            Set.of("CTr", "ĐA", "DA", "PA", "BC", "TTr", "L", "Lt", "HĐ", "BB");

    /** Abbreviations that stand for other things too: CT 135, thị trấn, khách hàng. */
    private static final Set<String> CLEAR_ABBREVIATIONS = Set.of("NQ", "QĐ", "KL", "NĐ", "CTHĐ", "CTr");

    /** Numbered parts of something, never cited by a number without a symbol. */
    private static final Set<String> THINGS = Set.of("DA", "PA", "HĐ", "BB", "L");

    /** Their words name numbers that are aimed at or told, too. */
    private static final Set<String> TARGETS = Set.of("KH", "TB", "HD");

    private static final List<String> SPEAKING_OF = List.of("của", "ngày", "về");
    private static final Set<String> CARRIED_OUT = Set.of("theo", "hiện", "khai", "tại", "hành", "triệt", "và");

    private static final int LONGEST_BARE_NUMBER = 5;

    private final CleanText text;
    private final Vocabulary vocabulary;
    private final TypeWords types;
    private final KnownSymbols known;
    private final IssuerNames issuers;
    private final NumberReader numbers;

    ShortForms(
            CleanText text,
            Vocabulary vocabulary,
            SymbolGrammar grammar,
            TypeWords types,
            KnownSymbols known,
            IssuerNames issuers) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.types = types;
        this.known = known;
        this.issuers = issuers;
        numbers = new NumberReader(text, grammar, issuers);
    }

    /** The mention whose number begins here; null where the number is none of a paper. */
    @Nullable Paper at(int place) {
        var called = opens(place) ? types.before(text, place) : null;
        var written = called == null ? null : written(place, called);
        if (called == null || written == null || (!called.numbered() && ofTable(place, written.end()))) {
            return null;
        }
        if (!trusted(called, written)) {
            return null;
        }
        return Paper.incomplete(new Span(called.start(), written.end()), called.name(), called.code(), written);
    }

    /** Of a number that the text knows whole any word may follow: "Đề án 05 hôm nay". */
    private @Nullable PaperNumber written(int place, Called called) {
        var written = numbers.at(place, called.numbered());
        var daring = written == null ? numbers.at(place, true) : null;
        return daring != null && known.knows(daring.number(), daring.year(), called.name()) ? daring : written;
    }

    /** A cell under its heading: each stands alone on its line. */
    private boolean ofTable(int place, int end) {
        int gap = Nearby.before(text, place);
        boolean broken = text.between(gap, place).indexOf('\n') >= 0;
        return broken && (end == text.length() || text.at(end) == '\n');
    }

    /** One more number of a list, whose type word stands before its first; null where it is none. */
    @Nullable Paper inList(int place, Paper previous) {
        var written = numbers.at(place, TypeWords.numberWord(text, place) >= 0);
        if (written == null || written.looksLikeYear() || tooShort(written, previous)) {
            return null;
        }
        return Paper.incomplete(new Span(place, written.end()), null, previous.type(), written);
    }

    /** A single figure follows others of its kind only. */
    private static boolean tooShort(PaperNumber written, Paper previous) {
        return written.number().length() < 2
                && written.type() == null
                && previous.number().length() > 1;
    }

    /** Not inside another number or a word; "NQ25" is written too. */
    private boolean opens(int place) {
        char before = text.at(place - 1);
        boolean inside = Nearby.digit(before)
                || ((before == '.' || before == ',' || before == '/' || before == '-')
                        && !Nearby.blank(text.at(place - 2)));
        return !inside;
    }

    private boolean trusted(Called called, PaperNumber written) {
        if (called.code() == null) {
            return known.knows(written.number(), written.year(), called.name());
        }
        boolean thing = THINGS.contains(called.code());
        if (!thing && (called.numbered() || written.type() != null)) {
            return true;
        }
        if (known.knows(written.number(), written.year(), called.name())) {
            return true;
        }
        if (thing || written.number().length() > LONGEST_BARE_NUMBER || written.looksLikeYear()) {
            return false;
        }
        if (TARGETS.contains(called.code()) && !spokenOf(called, written.end())) {
            return false;
        }
        boolean party = ofParty(written.end());
        boolean zero = written.number().length() > 1 && written.number().charAt(0) == '0';
        if (NAMED_BY_NUMBERS.contains(called.code()) && !called.name().startsWith("chương trình ")) {
            return party || written.year() != null || (zero && !called.lower() && paperLike(called.code()));
        }
        if (called.shortened() && !CLEAR_ABBREVIATIONS.contains(called.code())) {
            return party || written.year() != null;
        }
        return written.number().length() > 1 || written.year() != null || party;
    }

    /** "Kế hoạch 120, thực hiện 150" is a target; what is carried out, dated, signed or titled is a paper. */
    private boolean spokenOf(Called called, int end) {
        int gap = Nearby.after(text, end);
        if (Nearby.pastAny(text, gap, SPEAKING_OF) >= 0 || "(“\"".indexOf(text.at(gap)) >= 0) {
            return true;
        }
        int before = Nearby.before(text, called.start());
        return !called.lower() && CARRIED_OUT.contains(Nearby.word(text, Nearby.wordStart(text, before), before));
    }

    /** "Đề án 06", "CTr 05": a zero in front is a clerk's, not a programme's. */
    private static boolean paperLike(String type) {
        return type.equals("CTr") || type.equals("ĐA");
    }

    private boolean ofParty(int end) {
        int gap = Nearby.after(text, end);
        int of = Nearby.past(text, gap, "của");
        var named = issuers.at(text, of < 0 ? gap : Nearby.after(text, of));
        return named != null
                && named.code() != null
                && vocabulary.issuers(named.code()).stream().anyMatch(issuer -> issuer.form() == Form.DASHED);
    }
}
