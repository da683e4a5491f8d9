package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.Citation.Resolution;

/**
 * Completes what a mention leaves out from its list, from another mention of the text or from the issuer that it names, in
 * this order; where nothing tells, it stays open.
 */
final class Completion {

    /** Papers of these kinds always bear their year, so that one without it has lost it. */
    private static final Set<String> DATED = Set.of("NĐ", "TT", "TTLT", "NQLT", "PL");

    private static final String OF_CITY = "ThU";

    private final Cited cited;
    private final KnownSymbols known;
    private final Vocabulary vocabulary;
    private final TypeWords types;
    private final Plenums plenums;
    private final Contradictions contradictions;
    private final Map<Integer, Symbol> completed = new HashMap<>();

    Completion(Cited cited, KnownSymbols known, Vocabulary vocabulary, TypeWords types) {
        this.cited = cited;
        this.known = known;
        this.vocabulary = vocabulary;
        this.types = types;
        plenums = new Plenums(cited.papers());
        contradictions = new Contradictions(cited, known);
        borrow();
        askIssuers();
    }

    /** One for each paper, in their order; null where a number proves to be that of no paper. */
    List<@Nullable Resolved> resolved() {
        var resolved = new ArrayList<@Nullable Resolved>();
        for (int each = 0; each < cited.size(); each++) {
            resolved.add(resolved(each));
        }
        return resolved;
    }

    private void borrow() {
        for (int each = cited.size() - 2; each >= 0; each--) {
            if (cited.listed(each)) {
                borrow(each, each + 1);
            }
        }
        for (int each = 1; each < cited.size(); each++) {
            if (cited.listed(each - 1)) {
                borrow(each, each - 1);
            }
        }
    }

    private void borrow(int to, int from) {
        var paper = cited.paper(to);
        var lender = cited.paper(from).symbol() == null
                ? completed.get(from)
                : cited.paper(from).symbol();
        boolean open = open(to);
        var issuer = issuer(to);
        boolean foreign = lender != null && issuer != null && !KnownSymbols.issues(lender, issuer);
        if (open && !foreign && lender != null && lender.type() != null && types.agree(called(paper), lender.type())) {
            var year = paper.year() == null ? lender.year() : paper.year();
            completed.put(
                    to,
                    new Symbol(paper.number(), year, lender.type(), lender.issuers(), lender.system(), lender.form()));
        }
    }

    private boolean open(int index) {
        var paper = cited.paper(index);
        return paper.symbol() == null && paper.plenum() == null && !completed.containsKey(index);
    }

    /** First all that name their issuer, so that those which do not can be told from them. */
    private void askIssuers() {
        for (int each = 0; each < cited.size(); each++) {
            var issuer = issuer(each);
            var symbol = open(each) && issuer != null ? issuedBy(cited.paper(each), issuer) : null;
            if (symbol != null) {
                completed.put(each, symbol);
            }
        }
        completed.forEach(
                (each, symbol) -> known.add(symbol, cited.paper(each).span().start()));
    }

    /** A city's committee writes TU where the city is a province, and ThU elsewhere only where the text has it so. */
    private @Nullable String issuer(int index) {
        var issuer = cited.around(index).issuer();
        boolean city = issuer != null && issuer.endsWith(OF_CITY);
        return issuer == null || !city || known.namesIssuer(issuer) || known.namesIssuer(OF_CITY)
                ? issuer
                : issuer.substring(0, issuer.length() - OF_CITY.length()) + "TU";
    }

    private static @Nullable String called(Paper paper) {
        return paper.word() == null ? paper.type() : paper.word();
    }

    private @Nullable Resolved resolved(int index) {
        var paper = cited.paper(index);
        if (paper.plenum() != null) {
            return plenums.resolved(paper.plenum());
        }
        if (paper.symbol() != null) {
            return complete(paper, paper.symbol(), cited.around(index).date());
        }
        var issuer = issuer(index);
        var others = cited.around(index).issuerWords() == null ? null : KnownSymbols.OTHERS;
        var symbol =
                completed.containsKey(index) ? completed.get(index) : meant(paper, issuer == null ? others : issuer);
        return symbol == null ? unresolved(paper) : Resolved.completed(symbol);
    }

    private Resolved complete(Paper paper, Symbol symbol, @Nullable LocalDate date) {
        if (paper.contradiction() != null) {
            return contradictions.settled(paper, symbol, paper.contradiction(), date);
        }
        if (symbol.type() == null && paper.type() != null && symbol.system() == Side.PARTY) {
            return Resolved.completed(withType(symbol, paper.type(), Form.DASHED));
        }
        boolean lost = symbol.year() == null && symbol.type() != null && DATED.contains(symbol.type());
        var fuller = lost ? known.withYear(symbol) : null;
        return fuller == null
                ? new Resolved(symbol.canonical(), symbol, Resolution.FULL, paper.repairs(), null)
                : new Resolved(fuller.canonical(), fuller, Resolution.PARTIAL, paper.repairs(), null);
    }

    static Symbol withType(Symbol symbol, String type, Form form) {
        return new Symbol(symbol.number(), symbol.year(), type, symbol.issuers(), symbol.system(), form);
    }

    private @Nullable Symbol meant(Paper paper, @Nullable String issuer) {
        return known.meant(
                paper.number(),
                paper.year(),
                called(paper),
                issuer,
                paper.span().start());
    }

    private @Nullable Symbol issuedBy(Paper paper, String issuer) {
        var meant = meant(paper, issuer);
        if (meant != null) {
            return meant;
        }
        var issuers = vocabulary.issuers(issuer);
        return issuers.isEmpty()
                ? null
                : new Symbol(
                        paper.number(),
                        paper.year(),
                        paper.type(),
                        List.of(issuer),
                        issuers.getFirst().system(),
                        paper.type() == null ? Form.SLASHED : issuers.getFirst().form());
    }

    private static @Nullable Resolved unresolved(Paper paper) {
        if (paper.type() == null) {
            return null;
        }
        // A law's symbol has no type in it.
        if (paper.type().equals("Lt")) {
            return paper.year() == null
                    ? null
                    : Resolved.of(paper.number() + "/" + paper.year(), Resolution.UNRESOLVED);
        }
        var symbol = new Symbol(paper.number(), paper.year(), paper.type(), List.of(), Side.OTHER, Form.DASHED);
        return new Resolved(symbol.canonical(), symbol, Resolution.UNRESOLVED, List.of(), null);
    }
}
