package vn.gandan.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
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
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Looks up cited papers in the register, and enters those that are not there. */
@Component
class PaperDesk {

    /** Numbers of the Party start again with every term. */
    private static final int YEARS_OF_TERM = 5;

    /** Its laws and resolutions are numbered alike, so that the symbol does not tell which of them a paper is. */
    private static final String NATIONAL_ASSEMBLY = "QH";

    private final Directives directives;
    private final Placing placing;
    private final Rights rights;
    private final Texts text;
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final SymbolGrammar grammar = new SymbolGrammar(vocabulary);

    PaperDesk(Directives directives, Placing placing, Rights rights, Texts text) {
        this.directives = directives;
        this.placing = placing;
        this.rights = rights;
        this.text = text;
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
    List<Issuer> issuers(Reading reading, @Nullable LocalDate day) {
        var issuers = new ArrayList<Issuer>();
        if (rights.registersForCentre()) {
            issuers.add(Issuer.CENTRE);
        }
        chosenAmong(reading, day).stream()
                .filter(unit -> Scope.required().covers(unit.path()))
                .map(Issuer::new)
                .forEach(issuers::add);
        return issuers;
    }

    private List<Unit> lineage(Reading reading, @Nullable LocalDate day) {
        var unit = reading.unit();
        return unit == null ? List.of() : placing.lineage(unit, day == null ? lastDay(reading) : day);
    }

    /** Those of the period, where the unit did not exist on the day of the paper. */
    private List<Unit> chosenAmong(Reading reading, @Nullable LocalDate day) {
        var then = lineage(reading, day);
        return then.isEmpty() ? lineage(reading, null) : then;
    }

    private LocalDate lastDay(Reading reading) {
        return reading.period() == null ? placing.today() : reading.period().lastDay();
    }

    /** Whether a symbol can be read, and how it is rightly written. */
    Optional<Symbol> symbol(String typed) {
        return grammar.read(typed).map(SymbolReading::symbol);
    }

    PaperStanding standing(Reading reading, PaperFact paper) {
        var symbol = symbol(paper.symbol()).orElse(null);
        if (symbol == null) {
            return PaperStanding.lacking(Lack.SYMBOL);
        }
        if (symbol.issuers().isEmpty()) {
            return PaperStanding.lacking(Lack.ISSUER_OF_SYMBOL);
        }
        var namesakes = directives.bySymbol(symbol.canonical());
        return issuer(reading, paper, symbol)
                .map(issuer -> standing(paper, symbol, issuer.unit(), namesakes))
                .orElseGet(() -> namesakes.stream()
                        .filter(document -> sameDay(document, paper))
                        .findFirst()
                        .map(known -> new PaperStanding(known, null, null))
                        .orElseGet(() -> PaperStanding.lacking(Lack.ISSUER)));
    }

    private PaperStanding standing(PaperFact paper, Symbol symbol, @Nullable Unit issuer, List<Document> namesakes) {
        var of = issuer == null ? null : issuer.id();
        var same = namesakes.stream()
                .filter(document -> Objects.equals(document.unit(), of))
                .toList();
        var known = same.stream().filter(document -> sameDay(document, paper)).findFirst();
        if (known.isPresent()) {
            return new PaperStanding(known.get(), issuer, null);
        }
        if (same.stream().anyMatch(document -> sameRun(document, paper, symbol))) {
            return PaperStanding.lacking(Lack.OTHER_DAY);
        }
        boolean hers =
                issuer == null ? rights.registersForCentre() : Scope.required().covers(issuer.path());
        return new PaperStanding(null, issuer, hers ? lack(paper, symbol) : Lack.NOT_YOURS);
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

    private Optional<Issuer> issuer(Reading reading, PaperFact paper, Symbol symbol) {
        var said = paper.issuer();
        if (said != null) {
            return said == Issuer.CENTRE.id()
                    ? Optional.of(Issuer.CENTRE)
                    : chosenAmong(reading, paper.issuedOn()).stream()
                            .filter(unit -> unit.id().equals(new UnitId(said)))
                            .findFirst()
                            .map(Issuer::new);
        }
        var tier = CitedIssuer.tier(symbol, paper.body(), vocabulary).orElse(null);
        if (tier == Tier.CENTRAL) {
            return Optional.of(Issuer.CENTRE);
        }
        return lineage(reading, paper.issuedOn()).stream()
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
                paper.title() == null ? text.of("reading.paper.untitled") : paper.title(),
                null,
                paper.issuedOn(),
                null,
                reading.name(),
                List.of(),
                null));
    }

    boolean hers(Document document) {
        return document.unit() == null
                ? rights.registersForCentre()
                : Scope.required().covers(document.path());
    }
}
