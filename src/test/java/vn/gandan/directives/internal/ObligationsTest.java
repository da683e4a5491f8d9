package vn.gandan.directives.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewObligation;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.ReportListing.Item;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What a paper lays on units, and what becomes of it. */
@ModuleTest
class ObligationsTest {

    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    Obligations obligations;

    @Autowired
    Reviews reviews;

    @Autowired
    UnimplementedListing listing;

    @Autowired
    Directives directives;

    @Autowired
    Duties duties;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private TestProvince province;
    private List<Unit> communes;
    private Document directive;

    @BeforeEach
    void aDirectiveOfAProvinceWithThreeCommunes() {
        province = TestProvince.named("Giao việc", connections);
        communes = List.of(province.commune("Một"), province.commune("Hai"), province.commune("Ba"));
        directive =
                inScope(() -> directives.register(paper(province.unit(), "187/KH-UBND", LocalDate.of(2024, 11, 1))));
    }

    @Test
    void everyUnitOfTheLevelOwesOnceHoweverOftenItIsLaid() {
        int first = inScope(() -> directives.oblige(papers(Level.COMMUNE)));
        int second = inScope(() -> directives.oblige(papers(Level.COMMUNE)));

        assertThat(first).isEqualTo(3);
        assertThat(second).isZero();
        assertThat(owed()).hasSize(3).allMatch(duty -> DUE.equals(duty.due().day()));
        assertThat(entries("DUTIES_OPENED")).isEqualTo(1);
    }

    @Test
    void aUnitMadeSinceIsAddedAndTheOthersAreLeftAsTheyAre() {
        inScope(() -> directives.oblige(papers(Level.COMMUNE)));
        province.commune("Bốn");

        assertThat(inScope(() -> directives.oblige(papers(Level.COMMUNE)))).isEqualTo(1);
        assertThat(owed()).hasSize(4);
        assertThat(inScope(() -> obligations.papers(directive.id())))
                .singleElement()
                .satisfies(laid -> {
                    assertThat(laid.owed()).isEqualTo(4);
                    assertThat(laid.done()).isZero();
                    assertThat(laid.mine()).isTrue();
                });
    }

    @Test
    void whoeverHadIssuedItBeforeHasDoneIt() {
        inScope(() -> {
            var plan = directives.register(paper(communes.getFirst(), "12/KH-UBND", LocalDate.of(2024, 11, 20)));
            directives.link(new Link(plan.id(), LinkKind.IMPLEMENTS, directive.id(), null));
            return directives.oblige(papers(Level.COMMUNE));
        });

        assertThat(owed().stream().filter(duty -> !duty.open()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.parties().unit())
                        .isEqualTo(communes.getFirst().id()));
    }

    @Test
    void whatWasLaidByMistakeIsOwedNoLongerAndCanBeLaidAgain() {
        inScope(() -> directives.oblige(papers(Level.COMMUNE)));
        var laid = inScope(() -> obligations.papers(directive.id())).getFirst();

        int withdrawn = inScope(() -> obligations.withdraw(laid.province(), laid.id(), "giao nhầm hạn"));

        assertThat(withdrawn).isEqualTo(3);
        assertThat(owed()).allMatch(duty -> duty.status() == Duty.Status.WITHDRAWN);
        assertThat(entries("DUTIES_WITHDRAWN")).isEqualTo(1);
        assertThat(inScope(() -> obligations.papers(directive.id()))).isEmpty();
        assertThat(inScope(() -> directives.oblige(papers(Level.COMMUNE)))).isEqualTo(3);
        assertThat(owed().stream().filter(Duty::open)).hasSize(3);
    }

    @Test
    void aReportTellsWhoHasNotCarriedOutWhichPaper() {
        inScope(() -> {
            var plan = directives.register(paper(communes.getFirst(), "12/KH-UBND", LocalDate.of(2024, 11, 20)));
            directives.link(new Link(plan.id(), LinkKind.IMPLEMENTS, directive.id(), null));
            return directives.oblige(papers(Level.COMMUNE));
        });

        assertThat(told("2025-Q1"))
                .containsExactly("Văn bản số 187/KH-UBND: đến hạn ngày 31/3/2025, 2 đơn vị (xã Ba và xã Hai) chưa ban"
                        + " hành văn bản triển khai");
        assertThat(told("2025-02")).isEmpty();
        var commune = communes.getFirst();
        var officer = new Scope(province.scope().actor(), commune.province(), List.of(commune.path()));
        assertThat(officer.get(() -> listing.items(province.unit().id(), Period.parse("2025-Q1"))
                        .items()))
                .isEmpty();
    }

    private List<String> told(String period) {
        return inScope(() -> listing.items(province.unit().id(), Period.parse(period)).items().stream()
                .map(Item::words)
                .toList());
    }

    @Test
    void undoingWhatACommuneLaidLeavesWhatTheProvinceDid() {
        var commune = communes.getFirst();
        province.hamlets(commune, 2);
        province.hamlets(communes.getLast(), 2);
        inScope(() -> directives.oblige(papers(Level.COMMUNE)));
        var own = new NewObligation(directive.id(), commune, NewObligation.Kind.PAPER, Level.HAMLET, 0, DUE, "Mục 3");
        var officer = new Scope(province.scope().actor(), commune.province(), List.of(commune.path()));
        assertThat(officer.get(() -> directives.oblige(own))).isEqualTo(2);
        inScope(() -> directives.oblige(papers(Level.HAMLET)));

        var laid = officer.get(() -> obligations.papers(directive.id())).stream()
                .filter(each -> each.root().equals(commune.id()))
                .findFirst()
                .orElseThrow();
        officer.run(() -> obligations.withdraw(laid.province(), laid.id(), "giao nhầm"));

        assertThat(owed().stream().filter(Duty::open).map(duty -> duty.parties().level()))
                .containsExactlyInAnyOrder(Level.COMMUNE, Level.COMMUNE, Level.COMMUNE, Level.HAMLET, Level.HAMLET);
    }

    @Test
    void nobodyLaysAnythingOnUnitsThatAreNotHers() {
        var officer = new Scope(
                province.scope().actor(),
                communes.getFirst().province(),
                List.of(communes.getFirst().path()));
        var others = new NewObligation(
                directive.id(), communes.getLast(), NewObligation.Kind.PAPER, Level.COMMUNE, 0, DUE, null);

        assertThatThrownBy(() -> officer.run(() -> obligations.lay(others)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(DirectiveError.NOT_YOURS_TO_LAY));
        assertThatThrownBy(() -> inScope(() -> directives.oblige(papers(Level.HAMLET))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(DirectiveError.NOBODY_OF_LEVEL));
    }

    @Test
    void reviewsFallDueSoManyYearsAfterThePaper() {
        var plan = ReviewPlan.of(directive);
        var chosen = plan.chosen(
                List.of("PRELIMINARY_REVIEW:1", "FINAL_REVIEW:5"), directive, province.unit(), Level.COMMUNE, "");

        inScope(() -> chosen.stream().mapToInt(directives::oblige).sum());

        assertThat(owed().stream()
                        .map(duty -> duty.matter().slot() + " " + duty.due().day())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("PRELIMINARY_REVIEW:1 2025-11-01", "FINAL_REVIEW:5 2029-11-01");
        assertThat(owed()).hasSize(6).allMatch(duty -> duty.clock().start().equals(directive.issuedOn()));
        assertThat(inScope(() -> reviews.laid(directive)))
                .extracting(Laid::dueOn)
                .containsExactly(LocalDate.of(2025, 11, 1), LocalDate.of(2029, 11, 1));
    }

    /** Five thousand hamlets under the communes of a real province of today, some of which owe already. */
    @Test
    void fiveThousandAreLaidInOneGo() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var real = Scope.closed("test").get(() -> organisation.resolve("08", today));
        var scope = Scope.system(real.province(), "test");
        scope.run(() -> {
            var root = organisation.below(real.id(), Level.COMMUNE, today);
            var hamlets = new ArrayList<NewHamlet>();
            for (int number = 0; number < 5_000; number++) {
                var commune = root.get(number % root.size());
                hamlets.add(new NewHamlet(commune.id(), today, "thôn", "Thôn " + number, 40 + number / root.size()));
            }
            transactions.executeWithoutResult(transaction -> organisation.openHamlets(hamlets));
            var paper = directives.register(paper(real, "99/KH-UBND", today));
            var all = new NewObligation(
                    paper.id(), real, NewObligation.Kind.PAPER, Level.HAMLET, 0, today.plusDays(30), null);
            var one = new NewObligation(
                    paper.id(), root.getFirst(), NewObligation.Kind.PAPER, Level.HAMLET, 0, today.plusDays(9), null);
            int first = directives.oblige(one);
            long began = System.nanoTime();

            int rest = directives.oblige(all);

            long millis = (System.nanoTime() - began) / 1_000_000;
            assertThat(first + rest).isGreaterThanOrEqualTo(5_000);
            assertThat(millis).isLessThan(20_000);
        });
    }

    private NewObligation papers(Level level) {
        return new NewObligation(directive.id(), province.unit(), NewObligation.Kind.PAPER, level, 0, DUE, "Mục II.2");
    }

    private static NewDocument paper(Unit issuer, String symbol, LocalDate issued) {
        return new NewDocument(
                issuer, symbol, null, null, null, "Kế hoạch thực hiện", null, issued, null, null, List.of(), null);
    }

    private List<Duty> owed() {
        return inScope(() -> duties.of(directive.id().value()));
    }

    private long entries(String act) {
        return inScope(() -> transactions.execute(transaction -> jdbc.sql("""
                        select count(*) from audit.entry
                        where province_id = :province and act = :act and subject = :subject
                        """)
                .param("province", directive.id().province().value())
                .param("act", act)
                .param("subject", "DIRECTIVE " + directive.id().value())
                .query(Long.class)
                .single()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
