package vn.gandan.reading.language.citations;

import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Cleaned;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.SymbolReading;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Reads a paper's number where its symbol is left out, with its year and its type as far as they are written. */
final class NumberReader {

    private static final int LONGEST_NUMBER = 6;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;

    private final CleanText text;
    private final SymbolGrammar grammar;
    private final IssuerNames issuers;

    NumberReader(CleanText text, SymbolGrammar grammar, IssuerNames issuers) {
        this.text = text;
        this.grammar = grammar;
        this.issuers = issuers;
    }

    /** Null where the number is not that of a paper, as what stands behind it tells. */
    @Nullable PaperNumber at(int place, boolean numbered) {
        int digits = Nearby.digitsEnd(text, place, LONGEST_NUMBER + 1);
        if (digits - place > LONGEST_NUMBER) {
            return null;
        }
        char suffix = text.at(digits);
        boolean lettered = suffix >= 'a' && suffix <= 'e' && !Character.isLetterOrDigit(text.at(digits + 1));
        int end = lettered ? digits + 1 : digits;
        var number = text.between(place, end);
        int year = text.at(end) == '/' ? year(end + 1) : 0;
        int yearEnd = year == 0 ? end : end + 1 + 4;
        var typed = typed(place, yearEnd);
        int behind = typed == null ? yearEnd : yearEnd + 1 + typed.type().length();
        boolean whole = typed != null
                || BehindNumber.ends(text, behind)
                || (numbered && notCounted(behind))
                || (!Character.isLetterOrDigit(text.at(behind)) && issued(Nearby.after(text, behind)));
        if (!whole) {
            return null;
        }
        return typed == null
                ? new PaperNumber(number, year == 0 ? null : year, null, behind, Cleaned.of(text.given(place, behind)))
                : new PaperNumber(number, year == 0 ? null : year, typed.type(), behind, typed.written());
    }

    /** "Chỉ thị 03 Bộ Chính trị". */
    private boolean issued(int place) {
        var issuer = issuers.at(text, place);
        return issuer != null && issuer.code() != null;
    }

    private int year(int place) {
        int end = Nearby.digitsEnd(text, place, 5);
        int year = end - place == 4 ? Integer.parseInt(text.between(place, end)) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private record Typed(String type, Cleaned written) {}

    /** "290-QĐ" and "217/QĐ", where no issuer follows. */
    private @Nullable Typed typed(int start, int place) {
        if (text.at(place) != '-' && text.at(place) != '/') {
            return null;
        }
        int end = Nearby.wordEnd(text, place + 1);
        char next = text.at(end);
        boolean goesOn = next == '-' || next == '/' || Character.isLetterOrDigit(next);
        return goesOn || end - place < 3
                ? null
                : grammar.read(text.given(start, end))
                        .map(read -> typed(read, text.between(place + 1, end)))
                        .orElse(null);
    }

    private static @Nullable Typed typed(SymbolReading read, String code) {
        var type = read.symbol().type();
        return type != null && read.symbol().issuers().isEmpty() && plain(type).equals(plain(code))
                ? new Typed(type, new Cleaned(read.canonical(), read.repairs()))
                : null;
    }

    private static String plain(String code) {
        return code.replace('Đ', 'D');
    }

    /** Behind "số" any word may follow but no other number. */
    private boolean notCounted(int end) {
        char next = text.at(end);
        boolean another = next == '%' || next == '/' || next == '-' || Character.isLetterOrDigit(next);
        boolean decimal = (next == '.' || next == ',') && Nearby.digit(text.at(end + 1));
        int gap = Nearby.after(text, end);
        return !another
                && (!decimal || thousands(end))
                && !Nearby.digit(text.at(gap))
                && !(text.at(gap) == '-' && Nearby.digit(text.at(Nearby.after(text, gap + 1))));
    }

    /** "số 217,218": a list whose space was forgotten. */
    private boolean thousands(int end) {
        return text.at(end) == ',' && Nearby.digitsEnd(text, end + 1, 4) - end == 4;
    }
}
