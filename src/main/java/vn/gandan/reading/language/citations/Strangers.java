package vn.gandan.reading.language.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.directives.Vocabulary;

/** Finds symbols of one side beside issuers of the other: "Quyết định 33-QĐ/TU của UBND tỉnh". A person is asked. */
final class Strangers {

    private final Cited cited;
    private final Vocabulary vocabulary;

    Strangers(Cited cited, Vocabulary vocabulary) {
        this.cited = cited;
        this.vocabulary = vocabulary;
    }

    Resolved told(int index, Resolved read) {
        var symbol = read.symbol();
        var issuer = symbol == null ? null : namedBehind(index);
        boolean stranger = issuer != null
                && symbol != null
                && symbol.type() != null
                && symbol.issuers().size() == 1
                && sided(symbol.system())
                && sided(issuer.system())
                && symbol.system() != issuer.system();
        return stranger && issuer != null && symbol != null
                ? read.against(of(issuer, symbol).canonical())
                : read;
    }

    private static boolean sided(Side side) {
        return side != Side.OTHER;
    }

    private static Symbol of(IssuerSymbol issuer, Symbol symbol) {
        return new Symbol(
                symbol.number(), symbol.year(), symbol.type(), List.of(issuer.code()), issuer.system(), issuer.form());
    }

    /** Right behind this paper and before the next. */
    private @Nullable IssuerSymbol namedBehind(int index) {
        var around = cited.around(index);
        var words = around.issuerWords();
        var code = around.issuer();
        if (words == null
                || code == null
                || words.start() < cited.paper(index).span().end()) {
            return null;
        }
        boolean last = index + 1 == cited.size();
        boolean own = last || words.start() < cited.paper(index + 1).span().start();
        var issuers = own ? vocabulary.issuers(code) : List.<IssuerSymbol>of();
        return issuers.isEmpty() || !issuers.getFirst().code().equals(code) ? null : issuers.getFirst();
    }
}
