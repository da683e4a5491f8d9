package vn.gandan.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.SymbolGrammar;
import vn.gandan.directives.Tier;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.Scope;
import vn.gandan.support.DemoTest;

/** The papers of the five reports, as the whole country sees them. */
@DemoTest
class DemoRegisterTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final SymbolGrammar GRAMMAR = new SymbolGrammar(Vocabulary.standard());
    private static final int CITED = 45;

    // A report may know a paper by its plenum alone, or not say who issued it.
    private static final Map<String, String> KNOWN_AS = Map.of(
            "NQTW4-XI", "12-NQ/TW",
            "NQTW7-XI", "25-NQ/TW",
            "217-QĐ", "217-QĐ/TW",
            "218-QĐ", "218-QĐ/TW",
            "290-QĐ", "290-QĐ/TW");
    private static final String NUMBERLESS = "123-QĐ";

    @Autowired
    Directives directives;

    @Autowired
    Access access;

    private record Cited(String canonical, @Nullable LocalDate issuedOn) {}

    @Test
    void everyPaperThatTheFiveReportsCiteStandsInTheRegister() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the reports are not beside this folder: their papers are not looked up");
        var cited = cited();

        assertThat(cited).hasSize(CITED);
        assertThat(cited)
                .filteredOn(paper -> !paper.canonical().equals(NUMBERLESS))
                .allSatisfy(paper -> assertThat(country(() -> directives.bySymbol(symbol(paper))))
                        .anySatisfy(document -> {
                            if (paper.issuedOn() != null) {
                                assertThat(document.issuedOn()).isEqualTo(paper.issuedOn());
                            }
                        }));
    }

    @Test
    void aMalformedSymbolIsPutRightAndHowItWasWrittenIsKept() {
        assertThat(only("250/KH-UBND").written()).isEqualTo("250-KH/UBND");
        assertThat(only("68/NQ-CP").written()).isEqualTo("68-NQ-CP");
        assertThat(only("23/2021/QĐ-TTg").written()).isEqualTo("23/2021-QĐ/TTg");
    }

    @Test
    void thePapersAreTiedAsListed() {
        var action = only("32-CTr/TU");
        var resolution = only("25-NQ/TW");

        assertThat(country(() -> directives.links(action.id())))
                .contains(new Link(action.id(), LinkKind.IMPLEMENTS, resolution.id(), null));
        assertThat(country(() -> directives.state(only("290-QĐ/TW").id(), LocalDate.of(2021, 7, 30))))
                .contains(Document.State.REPLACED);
        assertThat(tied()).isEqualTo(listed());
    }

    /** Of all papers, those without a symbol found through the ones that they are tied to. */
    private Set<String> tied() {
        var tied = Stream.iterate(withSymbols(), this::andTheirNeighbours)
                .skip(2)
                .findFirst()
                .orElseThrow();
        return tied.stream()
                .flatMap(id -> country(() -> directives.links(id)).stream())
                .map(link ->
                        country(() -> List.of(directives.document(link.source()), directives.document(link.target()))))
                .filter(ends -> !Objects.equals(ends.getFirst().origin(), "Minh họa"))
                .map(ends -> ends.getFirst().title() + " → " + ends.getLast().title())
                .collect(Collectors.toSet());
    }

    private Set<DocumentId> withSymbols() {
        return DemoPaper.all().stream()
                .flatMap(paper -> Stream.ofNullable(paper.symbol()))
                .flatMap(symbol -> country(() -> directives.bySymbol(canonical(symbol))).stream())
                .map(Document::id)
                .collect(Collectors.toSet());
    }

    private Set<DocumentId> andTheirNeighbours(Set<DocumentId> some) {
        return some.stream()
                .flatMap(id -> country(() -> directives.links(id)).stream())
                .flatMap(link -> Stream.of(link.source(), link.target()))
                .collect(Collectors.toSet());
    }

    private static Set<String> listed() {
        var titles = DemoPaper.all().stream().collect(Collectors.toMap(DemoPaper::key, DemoPaper::title));
        return DemoPaper.ties().stream()
                .map(tie -> titles.get(tie.source()) + " → " + titles.get(tie.target()))
                .collect(Collectors.toSet());
    }

    @Test
    void whatCarriedOutTheResolutionInDistrictsOnADayIsExactlyThis() {
        var carried =
                country(() -> directives.implementing(only("25-NQ/TW").id(), Tier.DISTRICT, LocalDate.of(2014, 6, 1)));

        assertThat(carried.dated()).extracting(Document::symbol).containsExactly("07-CT/HU");
        assertThat(carried.undated())
                .extracting(Document::title)
                .containsExactly("Kế hoạch của Huyện ủy thực hiện Chương trình hành động số 32-CTr/TU");
    }

    @Test
    void beforeTheDistrictsDirectiveOnlyThePlanWithoutADateCarriedItOut() {
        var carried =
                country(() -> directives.implementing(only("25-NQ/TW").id(), Tier.DISTRICT, LocalDate.of(2014, 5, 21)));

        assertThat(carried.dated()).isEmpty();
        assertThat(carried.undated()).hasSize(1);
    }

    @Test
    void twoPapersOfOneNumberInTwoTermsAreTwoPapers() {
        assertThat(country(() -> directives.bySymbol("18-NQ/TU")))
                .extracting(Document::issuedOn)
                .contains(LocalDate.of(2016, 9, 15), LocalDate.of(2013, 10, 7));
    }

    private Document only(String symbol) {
        var papers = country(() -> directives.bySymbol(symbol));
        assertThat(papers).describedAs(symbol).hasSize(1);
        return papers.getFirst();
    }

    private static String symbol(Cited paper) {
        return KNOWN_AS.getOrDefault(paper.canonical(), paper.canonical());
    }

    private static String canonical(String written) {
        return GRAMMAR.read(written).orElseThrow().symbol().canonical();
    }

    private static List<Cited> cited() throws IOException {
        var cited = new ArrayList<Cited>();
        try (var files = Files.newDirectoryStream(CORPUS, "*.gold.json")) {
            for (var file : files) {
                JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .get("documents")
                        .forEach(document -> cited.add(cited(document)));
            }
        }
        return cited.stream().distinct().toList();
    }

    private static Cited cited(JsonNode document) {
        var day = document.get("date_in_text");
        return new Cited(
                document.get("canonical").asString(),
                day == null || day.isNull() ? null : LocalDate.parse(day.asString()));
    }

    private <T> T country(Supplier<T> work) {
        var accounts = Scope.closed("test").get(access::accounts).stream()
                .collect(Collectors.toMap(Account::login, account -> account));
        return Scope.closed("test")
                .get(() -> access.scopeOf(Objects.requireNonNull(accounts.get("quantri"))))
                .get(work);
    }
}
