package vn.gandan.reading.language.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Repair.Kind;
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

    private final Cited cited;
    private final KnownSymbols known;
    private final Vocabulary vocabulary;
    private final TypeWords types;
    private final Plenums plenums;
    private final Contradictions contradictions;
    private final Cities cities;
    private final Strangers strangers;
    private final Map<Integer, Completed> completed = new HashMap<>();

    /** @param from what told what the text leaves out */
    private record Completed(Symbol symbol, Kind from) {}

    Completion(Cited cited, KnownSymbols known, Vocabulary vocabulary, TypeWords types) {
        this.cited = cited;
        this.known = known;
        this.vocabulary = vocabulary;
        this.types = types;
        plenums = new Plenums(cited.papers());
        contradictions = new Contradictions(cited, known);
        cities = new Cities(cited, known);
        strangers = new Strangers(cited, vocabulary);
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
        var lender = symbol(from);
        boolean open = open(to);
        var issuer = issuer(to);
        boolean foreign = lender != null && issuer != null && !KnownSymbols.issues(lender, issuer);
        if (open && !foreign && lender != null && lender.type() != null && types.agree(called(paper), lender.type())) {
            var year = paper.year() == null ? lender.year() : paper.year();
            var symbol =
                    new Symbol(paper.number(), year, lender.type(), lender.issuers(), lender.system(), lender.form());
            completed.put(to, new Completed(symbol, Kind.LIST));
        }
    }

    private @Nullable Symbol symbol(int index) {
        var paper = cited.paper(index);
        var found = completed.get(index);
        return paper.open() || (paper.symbol() == null && found == null)
                ? null
                : found == null ? paper.symbol() : found.symbol();
    }

    private boolean open(int index) {
        var paper = cited.paper(index);
        return paper.symbol() == null && paper.plenum() == null && !completed.containsKey(index);
    }

    /** First all that name their issuer, so that those which do not can be told from them. */
    private void askIssuers() {
        for (int each = 0; each < cited.size(); each++) {
            var issuer = issuer(each);
            var found = open(each) && issuer != null ? issuedBy(cited.paper(each), issuer) : null;
            if (found != null) {
                completed.put(each, found);
            }
        }
        completed.forEach((each, found) ->
                known.add(found.symbol(), cited.paper(each).span().start()));
    }

    private @Nullable String issuer(int index) {
        var issuer = cited.around(index).issuer();
        return issuer == null ? null : cities.written(issuer);
    }

    private static @Nullable String called(Paper paper) {
        return paper.word() == null ? paper.type() : paper.word();
    }

    private @Nullable Resolved resolved(int index) {
        var paper = cited.paper(index);
        if (paper.plenum() != null) {
            return plenums.resolved(paper, paper.plenum());
        }
        if (paper.symbol() != null) {
            var whole = complete(paper, paper.symbol(), cited.around(index).date());
            return whole.contradicts() == null ? strangers.told(index, whole) : whole;
        }
        var found = completed.containsKey(index) ? completed.get(index) : mentioned(paper, issuerOrOthers(index));
        return found == null ? unresolved(paper) : told(paper, found);
    }

    private @Nullable String issuerOrOthers(int index) {
        var issuer = issuer(index);
        return issuer == null && cited.around(index).issuerWords() != null ? KnownSymbols.OTHERS : issuer;
    }

    private Resolved complete(Paper paper, Symbol symbol, @Nullable LocalDate date) {
        var read = Resolved.written(paper);
        if (paper.open()) {
            return read;
        }
        if (paper.contradiction() != null) {
            return contradictions.settled(paper, symbol, paper.contradiction(), date);
        }
        if (symbol.type() == null && paper.type() != null && symbol.system() == Side.PARTY) {
            var typed = withType(symbol, paper.type(), Form.DASHED);
            return read.withoutJoining().as(typeFrom(paper), typed, Resolution.PARTIAL);
        }
        boolean lost = symbol.year() == null && symbol.type() != null && DATED.contains(symbol.type());
        var fuller = lost ? known.withYear(symbol) : null;
        return fuller == null
                ? read.as(Kind.FAMILY, symbol, Resolution.FULL)
                : read.as(Kind.MENTION, fuller, Resolution.PARTIAL);
    }

    static Symbol withType(Symbol symbol, String type, Form form) {
        return new Symbol(symbol.number(), symbol.year(), type, symbol.issuers(), symbol.system(), form);
    }

    private static Kind typeFrom(Paper paper) {
        return paper.word() == null ? Kind.LIST : Kind.TYPE_WORD;
    }

    private Resolved told(Paper paper, Completed found) {
        var read = Resolved.written(paper);
        boolean named = found.from() == Kind.ISSUER && found.symbol().type() != null;
        return (named ? typed(read, paper) : read).as(found.from(), found.symbol(), Resolution.PARTIAL);
    }

    /** With the type, and without an issuer. */
    private static Resolved typed(Resolved read, Paper paper) {
        var symbol = new Symbol(paper.number(), paper.year(), paper.type(), List.of(), Side.OTHER, Form.DASHED);
        return read.as(paper.bearsType() ? Kind.DASH : typeFrom(paper), symbol, Resolution.UNRESOLVED);
    }

    private @Nullable Completed mentioned(Paper paper, @Nullable String issuer) {
        var symbol = known.meant(
                paper.number(),
                paper.year(),
                called(paper),
                issuer,
                paper.span().start());
        return symbol == null ? null : new Completed(symbol, Kind.MENTION);
    }

    private @Nullable Completed issuedBy(Paper paper, String issuer) {
        var mentioned = mentioned(paper, issuer);
        var issuers = vocabulary.issuers(issuer);
        if (mentioned != null || issuers.isEmpty()) {
            return mentioned;
        }
        var form = paper.type() == null ? Form.SLASHED : issuers.getFirst().form();
        var symbol = new Symbol(
                paper.number(),
                paper.year(),
                paper.type(),
                List.of(issuer),
                issuers.getFirst().system(),
                form);
        return new Completed(symbol, Kind.ISSUER);
    }

    private static @Nullable Resolved unresolved(Paper paper) {
        // A law's symbol has no type in it.
        boolean law = "Lt".equals(paper.type());
        if (paper.type() == null || (law && paper.year() == null)) {
            return null;
        }
        return law ? Resolved.written(paper) : typed(Resolved.written(paper), paper);
    }
}
