package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.DirectiveError;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewObligation;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What a paper counts as, when two are one, and what registering it does to duties. */
@ModuleTest
class RegisterTest {

    @Autowired
    Directives directives;

    @Autowired
    Duties duties;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit district;
    private Unit commune;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Sổ văn bản", connections);
        district = province.district("Trà Thử");
        commune = province.commune(district, "Suối Thử");
    }

    @Test
    void theSymbolIsKeptCanonicalAndAsItWasTyped() {
        var document = register(Papers.of(province.unit(), "Số 227 - TB / TU").on(2014, 5, 6));

        assertThat(document.symbol()).isEqualTo("227-TB/TU");
        assertThat(document.written()).isEqualTo("Số 227 - TB / TU");
        assertThat(document.type()).isEqualTo("TB");
        assertThat(document.run()).isEqualTo("2010-2015");
        assertThat(document.body()).isEqualTo("Tỉnh ủy Sổ văn bản");
        assertThat(register(Papers.of(province.unit(), "228-TB/TU").on(2014, 5, 7))
                        .written())
                .isNull();
    }

    @Test
    void theSameNumberInTheSameTermIsTheSamePaper() {
        var first = register(Papers.of(province.unit(), "07-CT/TU").on(2014, 5, 22));

        assertThatThrownBy(
                        () -> register(Papers.of(province.unit(), "7 - CT/TU").on(2013, 1, 2)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(DirectiveError.DOCUMENT_KNOWN);
                    assertThat(refusal.details()).contains(first.id());
                });
        assertThat(register(Papers.of(province.unit(), "07-CT/TU").on(2017, 5, 22))
                        .run())
                .isEqualTo("2015-2020");
        assertThat(register(Papers.of(province.unit(), "07-KH/TU").on(2014, 5, 22))
                        .type())
                .isEqualTo("KH");
        assertThat(register(Papers.of(district, "07-CT/HU").on(2014, 5, 22))
                        .tier()
                        .name())
                .isEqualTo("DISTRICT");
        assertThat(inScope(() -> directives.bySymbol("07-CT/TU")))
                .extracting(Document::issuedOn)
                .containsExactly(LocalDate.of(2017, 5, 22), LocalDate.of(2014, 5, 22));
    }

    @Test
    void aNumberOfTheStateCountsInItsYear() {
        register(Papers.of(province.unit(), "187/KH-UBND").on(2023, 3, 1));

        assertThatThrownBy(
                        () -> register(Papers.of(province.unit(), "187-KH/UBND").on(2023, 9, 1)))
                .hasMessageContaining("DOCUMENT_KNOWN");
        assertThat(register(Papers.of(province.unit(), "187/KH-UBND").on(2024, 3, 1))
                        .run())
                .isEqualTo("2024");
        assertThat(register(Papers.of(province.unit(), "07/2023/QĐ-UBND").on(2024, 1, 1))
                        .run())
                .isEqualTo("2023");
    }

    @Test
    void papersWithoutANumberAreNeverTheSame() {
        var first = register(Papers.of(district, null).type("KH"));
        var second = register(Papers.of(district, null).type("KH"));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.symbol()).isNull();
        assertThatThrownBy(() -> register(Papers.of(district, null))).hasMessageContaining("TYPE_NEEDED");
        assertThatThrownBy(() -> register(Papers.of(district, "không phải số")))
                .hasMessageContaining("SYMBOL_UNREADABLE");
    }

    @Test
    @Timeout(60)
    void ofTwoWhoRegisterAtOnceOneIsToldOfTheOther() throws Exception {
        Callable<Boolean> entering = () -> {
            try {
                register(Papers.of(commune, "04-KH/ĐU").on(2013, 11, 12));
                return true;
            } catch (Refusal refused) {
                assertThat(refused.code()).isEqualTo(DirectiveError.DOCUMENT_KNOWN);
                return false;
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(entering, entering), 30, TimeUnit.SECONDS);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(inScope(() -> directives.bySymbol("04-KH/ĐU"))).hasSize(1);
    }

    @Test
    void aPaperShowsDoneWhatItsIssuerOwedToAnythingThatItCarriesOut() {
        var directive = register(Papers.of(province.unit(), "32-CTr/TU").on(2013, 8, 20));
        var other = province.commune(district, "Suối Khác");
        owe(directive, commune);
        owe(directive, other);
        var plan = register(Papers.of(district, "21-KH/HU").on(2013, 10, 4).carriesOut(directive));

        register(Papers.of(commune, "04-KH/ĐU").on(2013, 11, 12).carriesOut(plan));

        assertThat(inScope(() -> duties.of(directive.id().value())))
                .extracting(duty -> duty.parties().unit(), Duty::status)
                .containsExactlyInAnyOrder(
                        tuple(commune.id(), Duty.Status.ACCEPTED), tuple(other.id(), Duty.Status.OPEN));
    }

    @Test
    void whatIsOwedToAReplacedPaperIsOwedToTheNewOne() {
        var old = register(Papers.of(province.unit(), "3570-QĐ/TU").on(2010, 5, 19));
        owe(old, commune);

        var fresh =
                register(Papers.of(province.unit(), "784-QĐ/TU").on(2016, 5, 10).link(LinkKind.REPLACES, old.id()));

        assertThat(inScope(() -> duties.of(old.id().value()))).isEmpty();
        assertThat(inScope(() -> duties.of(fresh.id().value()))).hasSize(1);
        assertThat(inScope(() -> directives.state(old.id(), LocalDate.of(2016, 5, 9))))
                .contains(Document.State.IN_FORCE);
        assertThat(inScope(() -> directives.state(old.id(), LocalDate.of(2016, 5, 10))))
                .contains(Document.State.REPLACED);
    }

    @Test
    void aPaperThatWasAMistakeShowsNothingDoneUntilItIsPutBack() {
        var directive = register(Papers.of(province.unit(), "32-CTr/TU").on(2013, 8, 20));
        owe(directive, commune);
        var plan = register(Papers.of(commune, "04-KH/ĐU").on(2013, 11, 12).carriesOut(directive));

        var withdrawn = inScope(() -> changes.withdraw(plan, "ghi nhầm"));

        assertThat(owed(directive)).extracting(Duty::open).containsExactly(true);
        assertThat(inScope(() -> directives.links(directive.id()))).isEmpty();
        assertThat(inScope(() -> directives.bySymbol("04-KH/ĐU"))).isEmpty();

        inScope(() -> changes.restore(withdrawn));

        assertThat(owed(directive)).extracting(Duty::open).containsExactly(false);
        assertThat(inScope(() -> directives.links(directive.id()))).hasSize(1);
    }

    @Test
    void aPaperIsNotPutBackWhereItsNumberWasTakenMeanwhile() {
        var first = register(Papers.of(commune, "05-KH/ĐU").on(2013, 11, 12));
        var withdrawn = inScope(() -> changes.withdraw(first, "ghi nhầm"));
        register(Papers.of(commune, "05-KH/ĐU").on(2013, 11, 13));

        assertThatThrownBy(() -> inScope(() -> changes.restore(withdrawn))).hasMessageContaining("DOCUMENT_KNOWN");
    }

    @Test
    void whatAMistakeTookOverGoesBack() {
        var old = register(Papers.of(province.unit(), "3570-QĐ/TU").on(2010, 5, 19));
        owe(old, commune);
        var fresh =
                register(Papers.of(province.unit(), "784-QĐ/TU").on(2016, 5, 10).link(LinkKind.REPLACES, old.id()));

        inScope(() -> changes.withdraw(fresh, "ghi nhầm"));

        assertThat(owed(old)).hasSize(1);
        assertThat(owed(fresh)).isEmpty();
        assertThat(inScope(() -> directives.state(old.id(), LocalDate.of(2020, 1, 1))))
                .contains(Document.State.IN_FORCE);
    }

    @Test
    void aReviewShowsTheEarliestOpenOneDone() {
        var directive = register(Papers.of(province.unit(), "25-NQ/TU").on(2013, 8, 20));
        owe(directive, commune, "FINAL_REVIEW:5", LocalDate.of(2018, 8, 20));
        owe(directive, commune, "PRELIMINARY_REVIEW:3", LocalDate.of(2016, 8, 20));

        register(Papers.of(commune, "31-BC/ĐU").on(2016, 7, 1).link(LinkKind.SUMMARISES, directive.id()));

        assertThat(owed(directive))
                .extracting(duty -> duty.matter().slot(), Duty::open)
                .containsExactly(tuple("PRELIMINARY_REVIEW:3", false), tuple("FINAL_REVIEW:5", true));
    }

    private List<Duty> owed(Document directive) {
        return inScope(() -> duties.of(directive.id().value()));
    }

    private void owe(Document directive, Unit unit) {
        owe(directive, unit, NewObligation.Kind.PAPER.slot(0), LocalDate.of(2013, 12, 31));
    }

    private void owe(Document directive, Unit unit, String slot, LocalDate due) {
        var matter = new Matter("Ban hành kế hoạch", Effects.source(directive), slot, null, null, false);
        inScope(() -> duties.open(List.of(
                NewDuty.of(matter, unit, province.unit(), Clock.until(due, LocalDate.of(2013, 9, 1), unit.id())))));
    }

    private Document register(Papers paper) {
        return inScope(() -> directives.register(paper.entry()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
