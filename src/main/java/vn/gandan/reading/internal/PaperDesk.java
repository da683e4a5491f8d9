package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.SecrecyMark;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.SymbolReading;
import vn.gandan.directives.Tier;
import vn.gandan.directives.Vocabulary;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.PaperStanding.Lack;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/** Looks up cited papers in the register, and enters those that are not there. */
@Component
class PaperDesk {

    /** Numbers of the Party start again with every term. */
    private static final int YEARS_OF_TERM = 5;

    /** Its laws and resolutions are numbered alike, so that the symbol does not tell which of them a paper is. */
    private static final String NATIONAL_ASSEMBLY = "QH";

    private static final String UNTITLED = "Nguồn không nêu trích yếu";

    private final Directives directives;
    private final Placing placing;
    private final Rights rights;
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final SymbolGrammar grammar = new SymbolGrammar(vocabulary);

    PaperDesk(Directives directives, Placing placing, Rights rights) {
        this.directives = directives;
        this.placing = placing;
        this.rights = rights;
    }

    /** Within which a paper was issued: a unit, or the centre. */
    record Issuer(@Nullable Unit unit) {

        static final Issuer CENTRE = new Issuer(null);

        /** As forms send it; the centre is 0. */
        long id() {
            return unit == null ? 0 : unit.id().value();
        }
    }

    /** The centre and the units above the report's, whose papers she may enter. */
    List<Issuer> issuers(ReportUnits units, @Nullable LocalDate day) {
        var issuers = new ArrayList<Issuer>();
        if (rights.registersForCentre()) {
            issuers.add(Issuer.CENTRE);
        }
        units.lineageOrOwn(day).stream()
                .filter(unit -> Scope.required().covers(unit.path()))
                .map(Issuer::new)
                .forEach(issuers::add);
        return issuers;
    }

    /** Whether a symbol can be read, and how it is rightly written. */
    Optional<Symbol> symbol(String typed) {
        return grammar.read(typed).map(SymbolReading::symbol);
    }

    /** Looks up all of a report's papers at once. */
    RegisterView view(ReportUnits units, List<PaperFact> papers) {
        var symbols = papers.stream()
                .flatMap(paper -> symbol(paper.symbol()).stream())
                .map(Symbol::canonical)
                .distinct()
                .toList();
        return new RegisterView(units, directives.bySymbols(symbols));
    }

    PaperStanding standing(RegisterView register, PaperFact paper) {
        var symbol = symbol(paper.symbol()).orElse(null);
        if (symbol == null) {
            return PaperStanding.lacking(Lack.SYMBOL);
        }
        if (symbol.issuers().isEmpty()) {
            return PaperStanding.lacking(Lack.ISSUER_OF_SYMBOL);
        }
        var namesakes = register.namesakes(symbol.canonical());
        return issuer(register.units(), paper, symbol)
                .map(issuer -> standing(paper, symbol, issuer.unit(), namesakes))
                .orElseGet(() -> known(paper, null, namesakes).orElseGet(() -> PaperStanding.lacking(Lack.ISSUER)));
    }

    private PaperStanding standing(PaperFact paper, Symbol symbol, @Nullable Unit issuer, List<Document> namesakes) {
        var of = issuer == null ? null : issuer.id();
        var same = namesakes.stream()
                .filter(document -> Objects.equals(document.unit(), of))
                .toList();
        var known = known(paper, issuer, same);
        if (known.isPresent()) {
            return known.get();
        }
        if (same.stream().anyMatch(document -> sameRun(document, paper, symbol))) {
            return PaperStanding.lacking(Lack.OTHER_DAY);
        }
        boolean hers =
                issuer == null ? rights.registersForCentre() : Scope.required().covers(issuer.path());
        return new PaperStanding(null, issuer, hers ? lack(paper, symbol) : Lack.NOT_YOURS);
    }

    /**
     * The one of its day; where a day is missing, the only one that it can be. Of several somebody has to say which: numbers
     * start again with every term.
     */
    private static Optional<PaperStanding> known(PaperFact paper, @Nullable Unit issuer, List<Document> namesakes) {
        var possible = namesakes.stream()
                .filter(document -> sameDay(document, paper))
                .sorted(Comparator.comparing((Document document) -> document.issuedOn() == null))
                .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        boolean told = possible.size() == 1
                || (paper.issuedOn() != null
                        && paper.issuedOn().equals(possible.getFirst().issuedOn()));
        return Optional.of(
                told ? new PaperStanding(possible.getFirst(), issuer, null) : PaperStanding.lacking(Lack.SEVERAL));
    }

    /** What the register would refuse. */
    private @Nullable Lack lack(PaperFact paper, Symbol symbol) {
        if (paper.issuedOn() != null && paper.issuedOn().isAfter(placing.today())) {
            return Lack.FUTURE_DAY;
        }
        if (symbol.type() == null
                && (paper.type() == null || paper.type().isBlank())
                && symbol.issuers().getFirst().startsWith(NATIONAL_ASSEMBLY)) {
            return Lack.TYPE;
        }
        boolean secret = Stream.of(paper.title(), paper.type(), paper.body())
                .anyMatch(words -> words != null && SecrecyMark.in(words).isPresent());
        return secret ? Lack.SECRET : null;
    }

    private Optional<Issuer> issuer(ReportUnits units, PaperFact paper, Symbol symbol) {
        var said = paper.issuer();
        if (said != null) {
            return said == Issuer.CENTRE.id()
                    ? Optional.of(Issuer.CENTRE)
                    : units.lineageOrOwn(paper.issuedOn()).stream()
                            .filter(unit -> unit.id().equals(new UnitId(said)))
                            .findFirst()
                            .map(Issuer::new);
        }
        var tier = CitedIssuer.tier(symbol, paper.body(), vocabulary).orElse(null);
        if (tier == Tier.CENTRAL) {
            return Optional.of(Issuer.CENTRE);
        }
        return units.lineage(paper.issuedOn()).stream()
                .filter(unit -> tier != null && unit.level() == tier.level())
                .findFirst()
                .map(Issuer::new);
    }

    private static boolean sameDay(Document document, PaperFact paper) {
        return document.issuedOn() == null
                || paper.issuedOn() == null
                || document.issuedOn().equals(paper.issuedOn());
    }

    private static boolean sameRun(Document document, PaperFact paper, Symbol symbol) {
        if (document.issuedOn() == null || paper.issuedOn() == null) {
            return true;
        }
        int apart = Math.abs(document.issuedOn().getYear() - paper.issuedOn().getYear());
        return symbol.system() == Symbol.Side.PARTY ? apart < YEARS_OF_TERM : apart == 0;
    }

    Document register(Reading reading, PaperFact paper, PaperStanding standing) {
        return directives.register(new NewDocument(
                standing.issuer(),
                paper.symbol(),
                paper.type(),
                paper.body(),
                null,
                paper.title() == null ? untitled(paper) : paper.title(),
                null,
                paper.issuedOn(),
                null,
                reading.name(),
                List.of(),
                null));
    }

    /** The register is kept in Vietnamese, whatever language whoever writes in it reads. */
    private String untitled(PaperFact paper) {
        var type = paper.type() == null
                ? ""
                : vocabulary.types(paper.type()).stream()
                        .findFirst()
                        .map(DocumentType::nameVi)
                        .orElse("");
        var whose = paper.body() == null || type.isEmpty() ? type : type + " của " + paper.body();
        return whose.isEmpty() ? UNTITLED : whose + " (" + UNTITLED.toLowerCase(Locale.of("vi")) + ")";
    }

    boolean hers(Document document) {
        return document.unit() == null
                ? rights.registersForCentre()
                : Scope.required().covers(document.path());
    }
}
