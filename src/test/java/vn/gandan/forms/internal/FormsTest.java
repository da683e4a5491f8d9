package vn.gandan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Finding;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Forms, their versions and who is asked for them, on a real database. */
@ModuleTest
class FormsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Period MARCH = Period.parse("2025-03");
    private static final Route ROUTE = new Route(List.of(Level.COMMUNE, Level.PROVINCE), true, 10);
    private static final Rhythm MONTHLY = Rhythm.every(Period.Kind.MONTH, 5);

    @Autowired
    Forms forms;

    @Autowired
    Organisation organisation;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Connections connections;

    @Autowired
    PlatformTransactionManager transactions;

    private TestProvince province;
    private Unit commune;
    private List<Unit> hamlets;

    @BeforeEach
    void aProvince() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        province = TestProvince.named("Biểu mẫu", connections);
        commune = province.commune("Suối Trong");
        hamlets = province.hamlets(commune, 2);
    }

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aFormIsAskedOfTheUnitsOfALevel() {
        var form = form(land("E01", "E02"));
        var assignment = assign(form, Addressees.all(Level.HAMLET, commune.id()));
        var elsewhere = province.hamlets(province.commune("Suối Đục"), 1).getFirst();

        assertThat(asked(hamlets.getFirst(), MARCH)).singleElement().satisfies(asked -> {
            assertThat(asked.code()).isEqualTo(form.code());
            assertThat(asked.assignment()).isEqualTo(assignment);
            assertThat(asked.due()).isEqualTo("2025-04-05");
            assertThat(asked.definition().fields()).hasSize(2);
        });
        assertThat(asked(commune, MARCH)).isEmpty();
        assertThat(asked(elsewhere, MARCH)).isEmpty();
        assertThat(asked(hamlets.getFirst(), Period.parse("2025-Q1"))).isEmpty();
        assertThat(asked(hamlets.getFirst(), Period.parse("2024-12"))).isEmpty();
        assertThat(inScope(() -> forms.asked(hamlets.getFirst(), form.id(), MARCH)))
                .isPresent();
    }

    @Test
    void addresseesStandUnderTheRootThatIsAskedAbout() {
        var other = province.commune("Suối Đục");
        var theirs = province.hamlets(other, 3);
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, province.unit().id()));
        var asked = asked(hamlets.getFirst(), MARCH).getFirst();

        assertThat(inScope(() -> forms.addressees(asked, province.unit())))
                .extracting(Unit::id)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(hamlets.stream(), theirs.stream())
                        .map(Unit::id)
                        .toList());
        assertThat(inScope(() -> forms.addressees(asked, other)))
                .extracting(Unit::id)
                .containsExactlyElementsOf(theirs.stream().map(Unit::id).toList());
        assertThat(inScope(() -> forms.addressees(asked, theirs.get(1))))
                .extracting(Unit::id)
                .containsExactly(theirs.get(1).id());
        assertThat(inScope(() -> forms.askedUnder(province.unit(), MARCH)))
                .extracting(Asked::code)
                .containsExactly(form.code());
        assertThat(inScope(() -> forms.askedUnder(theirs.get(1), MARCH))).hasSize(1);
        assertThat(inScope(() -> forms.askedUnder(province.unit(), Period.parse("2025"))))
                .isEmpty();
    }

    @Test
    void kindsAndNamedUnitsAreAskedAndNobodyElse() {
        var named = form(land("E01"));
        var kinds = form(land("E01"));
        assign(
                named,
                new Addressees(
                        province.unit().id(),
                        null,
                        List.of(),
                        List.of(hamlets.get(1).id(), commune.id())));
        assign(kinds, new Addressees(province.unit().id(), Level.HAMLET, List.of("tổ dân phố"), List.of()));

        assertThat(asked(hamlets.get(0), MARCH)).isEmpty();
        assertThat(asked(hamlets.get(1), MARCH)).extracting(Asked::code).containsExactly(named.code());
        assertThat(asked(commune, MARCH)).extracting(Asked::code).containsExactly(named.code());
        assertThat(inScope(() -> forms.addressees(asked(commune, MARCH).getFirst(), province.unit())))
                .extracting(Unit::id)
                .containsExactly(commune.id(), hamlets.get(1).id());
    }

    @Test
    void aUnitThatTwoAssignmentsAskIsAskedOnce() {
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, province.unit().id()));
        var closer = inScope(() -> forms.assign(
                form.id(),
                new Addressees(
                        province.unit().id(),
                        null,
                        List.of(),
                        List.of(hamlets.getFirst().id())),
                Rhythm.every(Period.Kind.MONTH, 9),
                ROUTE,
                NEW_YEAR));

        assertThat(asked(hamlets.get(0), MARCH)).extracting(Asked::assignment).containsExactly(closer);
        assertThat(asked(hamlets.get(1), MARCH)).hasSize(1);
        assertThat(inScope(() -> forms.askedUnder(commune, MARCH))).hasSize(1);
    }

    @Test
    void theLastDayOfThePeriodTellsWhichVersionIsAsked() {
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, commune.id()));

        var second = inScope(() -> forms.change(form.id(), LocalDate.of(2025, 3, 15), land("E01", "E02")));

        assertThat(second.number()).isEqualTo(2);
        assertThat(asked(hamlets.getFirst(), Period.parse("2025-02"))
                        .getFirst()
                        .version()
                        .number())
                .isEqualTo(1);
        assertThat(asked(hamlets.getFirst(), MARCH).getFirst().version()).isEqualTo(second);
        assertThat(inScope(() -> forms.versions(form.id())))
                .extracting(FormVersion::number)
                .containsExactly(2, 1);
        assertThat(inScope(() -> forms.version(form.id(), 1)).definition()).isEqualTo(land("E01"));
        assertThatThrownBy(() -> inScope(() -> forms.change(form.id(), LocalDate.of(2025, 3, 15), land("E02"))))
                .hasMessageContaining("VERSION_NOT_LATER");
        assertThatThrownBy(() -> inScope(() -> forms.version(form.id(), 3)))
                .hasMessageContaining("FORM_VERSION_NOT_FOUND");
    }

    @Test
    void aVersionThatNobodyWasAskedForYetIsReplaced() {
        var form = form(land("E01"));

        var again = inScope(() -> forms.change(form.id(), LocalDate.of(2025, 2, 1), land("E02")));

        assertThat(again.number()).isEqualTo(1);
        assertThat(inScope(() -> forms.versions(form.id()))).singleElement().satisfies(version -> {
            assertThat(version.from()).isEqualTo("2025-02-01");
            assertThat(version.definition()).isEqualTo(land("E02"));
        });
    }

    @Test
    void aVersionOfPeriodsToComeIsReplacedAndLeavesNoneWithoutAForm() {
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, commune.id()));
        var next = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusYears(1).withDayOfMonth(1);
        inScope(() -> forms.change(form.id(), next, land("E02")));

        var replaced = inScope(() -> forms.change(form.id(), next, land("E01", "E02")));
        var later = inScope(() -> forms.change(form.id(), next.plusMonths(2), land("E03")));

        assertThat(replaced.number()).isEqualTo(2);
        assertThat(later.number()).isEqualTo(3);
        assertThat(inScope(() -> forms.versions(form.id())))
                .extracting(FormVersion::definition)
                .containsExactly(land("E03"), land("E01", "E02"), land("E01"));
    }

    @Test
    void anEndedAssignmentAsksForNothingThatEndsLater() {
        var form = form(land("E01"));
        var assignment = assign(form, Addressees.all(Level.HAMLET, commune.id()));

        var ended = inScope(() -> forms.end(assignment.id(), LocalDate.of(2025, 3, 31)));

        assertThat(ended.until()).isEqualTo("2025-03-31");
        assertThat(asked(hamlets.getFirst(), MARCH)).hasSize(1);
        assertThat(asked(hamlets.getFirst(), Period.parse("2025-04"))).isEmpty();
        assertThatThrownBy(() -> inScope(() -> forms.end(assignment.id(), LocalDate.of(2024, 3, 31))))
                .hasMessageContaining("END_BEFORE_BEGINNING");
        assertThatThrownBy(() -> inScope(() -> forms.end(-1, NEW_YEAR))).hasMessageContaining("ASSIGNMENT_NOT_FOUND");
    }

    @Test
    void aRetiredFormIsAskedForWhatIsOverOnly() {
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, commune.id()));
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var to = Period.around(Period.Kind.MONTH, today.plusMonths(1)).orElseThrow();

        inScope(() -> forms.retire(form.id(), true));
        assertThat(asked(hamlets.getFirst(), MARCH)).hasSize(1);
        assertThat(asked(hamlets.getFirst(), to)).isEmpty();
        assertThat(inScope(() -> forms.form(form.code())).retired()).isTrue();
        assertThatThrownBy(() -> assign(form, Addressees.all(Level.COMMUNE, commune.id())))
                .hasMessageContaining("FORM_RETIRED");

        inScope(() -> forms.retire(form.id(), false));
        assertThat(asked(hamlets.getFirst(), to)).hasSize(1);
    }

    @Test
    void aCampaignIsAskedOnceAndHasAName() {
        var form = form(land("E01"));
        var days = Period.parse("2025-02-10..2025-04-10");
        inScope(() -> forms.assign(
                form.id(),
                Addressees.all(Level.HAMLET, commune.id()),
                Rhythm.once("Đợt ra quân hiến đất làm đường", days, 3),
                ROUTE,
                NEW_YEAR));

        assertThat(asked(hamlets.getFirst(), days)).singleElement().satisfies(asked -> {
            assertThat(asked.assignment().rhythm().title()).isEqualTo("Đợt ra quân hiến đất làm đường");
            assertThat(asked.due()).isEqualTo("2025-04-13");
            assertThat(inScope(() -> forms.before(asked))).isEmpty();
        });
        assertThat(inScope(() -> forms.current(hamlets.getFirst(), LocalDate.of(2025, 2, 9), 30)))
                .isEmpty();
        assertThat(inScope(() -> forms.current(hamlets.getFirst(), LocalDate.of(2025, 2, 10), 30)))
                .hasSize(1);
        assertThat(inScope(() -> forms.current(hamlets.getFirst(), LocalDate.of(2025, 5, 10), 30)))
                .hasSize(1);
        assertThat(inScope(() -> forms.current(hamlets.getFirst(), LocalDate.of(2025, 5, 11), 30)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH               | 2025-02-28,2025-03-31                    | 2025-01
            QUARTER             | 2025-03-31                               | 2024-Q4
            HALF_YEAR           | 2025-06-30                               | 2024-H2
            NINE_MONTHS         | 2025-09-30                               | 2024-9M
            YEAR                | 2025-12-31                               | 2024
            ADMINISTRATIVE_YEAR | 2025-12-14                               | 2024-A
            """)
    void currentAreThePeriodsThatHaveBegunAndTheLastThatAreOver(Period.Kind kind, String lastDays, String before) {
        var form = form(land("E01"));
        inScope(() -> forms.assign(
                form.id(), Addressees.all(Level.HAMLET, commune.id()), Rhythm.every(kind, 5), ROUTE, NEW_YEAR));

        var current = inScope(() -> forms.current(hamlets.getFirst(), LocalDate.of(2025, 3, 20), 27));

        assertThat(current)
                .extracting(asked -> asked.period().lastDay().toString())
                .containsExactly(lastDays.split(","));
        assertThat(inScope(() -> forms.before(current.getFirst())).orElseThrow().code())
                .isEqualTo(before);
        assertThat(inScope(() -> forms.currentUnder(province.unit(), LocalDate.of(2025, 3, 20), 27)))
                .isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E99                 | | Mục 1, dòng 2: Không có chỉ tiêu “E99”
            C04                 | | Mục 1, dòng 2: Chỉ tiêu “C04” là tỷ lệ
            D01                 | | Mục 1, dòng 2: Chỉ tiêu “D01” được đếm
            C13:KHONG_CO        | | Mục 1, dòng 2: Chỉ tiêu “C13” không có phân tổ “KHONG_CO”
            E01                 | | Mục 1, dòng 2: Chỉ tiêu “E01” đã có ở dòng khác
            E02                 | E02 <= D11 | Điều kiện 1: “D11” không phải chỉ tiêu của biểu này
            E02                 | E02 <=     | Điều kiện 1: Không đọc được điều kiện
            """)
    void aDefinitionThatDoesNotHoldTogetherIsRefused(String cell, @Nullable String condition, String sentence) {
        var fields = List.of(field(Cell.of("E01")), field(Cell.parse(cell)));
        var rules = condition == null ? List.<Rule>of() : List.of(new Rule(condition, "Xem lại", true));
        var definition = new Definition("Biểu", null, List.of(new Section("Đất", null, fields)), rules);

        assertThatThrownBy(() -> inScope(() -> forms.create(province.unit(), code(), NEW_YEAR, definition)))
                .hasMessageContaining("DEFINITION_UNSOUND")
                .hasMessageContaining(sentence.substring(sentence.indexOf(": ") + 2))
                .hasMessageContaining(sentence.substring(0, sentence.indexOf(": ")));
    }

    @Test
    void moreThatDoesNotHoldTogetherIsRefused() {
        var backwards = new Field(Cell.of("E01"), null, null, true, 0, BigDecimal.TEN, BigDecimal.ONE, null);
        var still = new Field(Cell.of("E01"), null, null, true, 0, null, null, BigDecimal.ONE);
        var fine = new Field(Cell.of("E01"), null, null, true, 7, null, null, null);

        refused("Số lớn nhất đang nhỏ hơn", "Biểu", List.of(new Section("Đất", null, List.of(backwards))));
        refused("phải lớn hơn 1 lần", "Biểu", List.of(new Section("Đất", null, List.of(still))));
        refused("từ 0 đến 6", "Biểu", List.of(new Section("Đất", null, List.of(fine))));
        refused("Mục chưa có chỉ tiêu nào", "Biểu", List.of(new Section("Đất", null, List.of())));
        refused("Biểu chưa có mục nào", "Biểu", List.of());
        refused("Biểu chưa có tên", " \u00a0", land("E01").sections());
    }

    private void refused(String sentence, String title, List<Section> sections) {
        assertThatThrownBy(() -> inScope(() -> forms.create(
                        province.unit(), code(), NEW_YEAR, new Definition(title, null, sections, List.of()))))
                .hasMessageContaining("DEFINITION_UNSOUND")
                .hasMessageContaining(sentence);
    }

    @Test
    void textIsKeptWholeAndWithoutBlanksAroundIt() {
        var typed = new Definition(
                "  Biểu\u00a0 hie\u0302\u0301n đất ",
                " Dòng một\r\nDòng hai ",
                List.of(new Section(" Mục\n", "  ", List.of(field(Cell.of("E01")), field(Cell.of("E02"))))),
                List.of(new Rule(" E01 ≥ E02 ", " Xem lại\n ", true)));

        var kept = inScope(() -> forms.create(province.unit(), code(), NEW_YEAR, typed))
                .definition();

        assertThat(kept.title()).isEqualTo("Biểu hiến đất");
        assertThat(kept.guidance()).isEqualTo("Dòng một\nDòng hai");
        assertThat(kept.sections().getFirst().title()).isEqualTo("Mục");
        assertThat(kept.sections().getFirst().guidance()).isNull();
        assertThat(kept.rules()).containsExactly(new Rule("E01 >= E02", "Xem lại", true));
    }

    @ParameterizedTest
    @CsvSource({"dv-t", "ĐV-T", "DV T", "-DV", "DV-", "''", "DV/T", "A234567890123456789012345"})
    void aCodeThatIsNoAddressIsRefused(String code) {
        assertThatThrownBy(() -> inScope(() -> forms.create(province.unit(), code, NEW_YEAR, land("E01"))))
                .hasMessageContaining("FORM_CODE_UNUSABLE");
    }

    @Test
    void aCodeIsTakenOnce() throws Exception {
        var code = code();
        var results = atOnce(() -> inScope(() -> forms.create(province.unit(), code, NEW_YEAR, land("E01"))), 4);

        assertThat(results.stream().filter(String::isEmpty)).hasSize(1);
        assertThat(results.stream().filter(said -> said.contains("FORM_CODE_TAKEN")))
                .hasSize(3);
    }

    @Test
    void twoChangesAtOnceAreTwoVersions() throws Exception {
        var form = form(land("E01"));
        assign(form, Addressees.all(Level.HAMLET, commune.id()));

        var results = new ArrayList<Callable<Object>>();
        for (int month = 2; month <= 4; month++) {
            var from = LocalDate.of(2025, month, 1);
            results.add(() -> inScope(() -> forms.change(form.id(), from, land("E02"))));
        }
        var said = atOnce(results);

        var versions = inScope(() -> forms.versions(form.id()));
        assertThat(versions)
                .hasSize(1 + (int) said.stream().filter(String::isEmpty).count());
        assertThat(versions).extracting(FormVersion::from).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(said).allMatch(each -> each.isEmpty() || each.contains("VERSION_NOT_LATER"));
    }

    @Test
    void whatTookOverFromAUnitIsAskedInItsPlace() {
        var other = province.commune("Suối Đục");
        var under = form(land("E01"));
        var named = form(land("E02"));
        assign(under, Addressees.all(Level.HAMLET, commune.id()));
        assign(named, new Addressees(province.unit().id(), null, List.of(), List.of(commune.id())));
        assertThat(asked(commune, MARCH)).hasSize(1);

        enact(Step.merge(List.of(commune.id(), other.id()), Successor.made("moi", "xã", "Suối Mới", null)));

        var merged = inScope(() -> organisation.children(province.unit().id(), MARCH.lastDay()))
                .getFirst();
        var hamlet = inScope(() -> organisation.unit(hamlets.getFirst().id(), MARCH.lastDay()));
        assertThat(hamlet.parent()).isEqualTo(merged.id());
        assertThat(asked(merged, MARCH)).extracting(Asked::code).containsExactly(named.code());
        assertThat(asked(hamlet, MARCH)).extracting(Asked::code).containsExactly(under.code());
        assertThat(inScope(() -> forms.askedUnder(merged, MARCH))).hasSize(2);
        assertThat(asked(commune, Period.parse("2025-02"))).hasSize(1);
    }

    @Test
    void allPartsOfAUnitThatWasSplitAreAskedInItsPlace() {
        var under = form(land("E01"));
        var named = form(land("E02"));
        assign(under, Addressees.all(Level.HAMLET, commune.id()));
        assign(named, new Addressees(province.unit().id(), null, List.of(), List.of(commune.id())));

        enact(Step.split(
                commune.id(),
                List.of(Successor.made("a", "xã", "Suối Trên", null), Successor.made("b", "xã", "Suối Dưới", null)),
                List.of(
                        new Placement(hamlets.get(0).id(), "a"),
                        new Placement(hamlets.get(1).id(), "b"))));

        var parts = inScope(() -> organisation.children(province.unit().id(), MARCH.lastDay()));
        var asked = asked(parts.getFirst(), MARCH);
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part ->
                        assertThat(asked(part, MARCH)).extracting(Asked::code).containsExactly(named.code()));
        assertThat(inScope(() -> forms.addressees(asked.getFirst(), province.unit())))
                .containsExactlyInAnyOrderElementsOf(parts);
        var all = inScope(() -> forms.askedUnder(province.unit(), MARCH)).stream()
                .filter(each -> each.code().equals(under.code()))
                .findFirst()
                .orElseThrow();
        assertThat(inScope(() -> forms.addressees(all, province.unit())))
                .extracting(Unit::id)
                .containsExactlyInAnyOrderElementsOf(
                        hamlets.stream().map(Unit::id).toList());
    }

    private void enact(Step step) {
        var plan = new SuccessionPlan(LocalDate.of(2025, 3, 1), "Nghị quyết 01", List.of(step));
        inScope(() -> reorganisations.enact(plan, UUID.randomUUID()));
    }

    @Test
    void thoseOutOfReachAreNotAsked() {
        var form = form(land("E01"));
        var elsewhere = TestProvince.named("Nơi khác", connections);

        assertThatThrownBy(() -> assign(
                        form, Addressees.all(Level.HAMLET, elsewhere.unit().id())))
                .hasMessageContaining("ADDRESSEES_OUT_OF_REACH");
        assertThatThrownBy(() -> elsewhere.scope().get(() -> forms.change(form.id(), NEW_YEAR, land("E02"))))
                .hasMessageContaining("FORM_OF_OTHERS");
        assertThatThrownBy(
                        () -> elsewhere.scope().get(() -> forms.create(province.unit(), code(), NEW_YEAR, land("E02"))))
                .hasMessageContaining("FORM_OF_OTHERS");
        assertThat(inScope(() -> forms.formsFor(hamlets.getFirst()))).contains(form);
        assertThat(inScope(() -> forms.formsFor(elsewhere.unit()))).doesNotContain(form);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var form = form(land("E01"));
        var all = Addressees.all(Level.HAMLET, commune.id());
        assign(form, all);

        assertThatThrownBy(() -> assign(form, all)).hasMessageContaining("ASSIGNED_ALREADY");
        assertThatThrownBy(() -> assign(form, new Addressees(commune.id(), null, List.of(), List.of())))
                .hasMessageContaining("ADDRESSEES_NEEDED");
        assertThatThrownBy(() ->
                        inScope(() -> forms.assign(form.id(), all, Rhythm.every(Period.Kind.DAYS, 3), ROUTE, NEW_YEAR)))
                .hasMessageContaining("DAYS_NEED_DATES");
        assertThatThrownBy(() -> inScope(
                        () -> forms.assign(form.id(), all, Rhythm.every(Period.Kind.YEAR, 400), ROUTE, NEW_YEAR)))
                .hasMessageContaining("DUE_UNREASONABLE");
    }

    @Test
    void whoeverChangesReadsHerOwnChangesAndARollbackLeavesNone() {
        var code = code();
        inScope(() -> new TransactionTemplate(transactions).execute(status -> {
            var form =
                    forms.create(province.unit(), code, NEW_YEAR, land("E01")).form();
            forms.assign(form.id(), Addressees.all(Level.HAMLET, commune.id()), MONTHLY, ROUTE, NEW_YEAR);
            assertThat(forms.asked(hamlets.getFirst(), MARCH)).hasSize(1);
            status.setRollbackOnly();
            return form;
        }));

        assertThat(asked(hamlets.getFirst(), MARCH)).isEmpty();
        assertThatThrownBy(() -> inScope(() -> forms.form(code))).hasMessageContaining("FORM_NOT_FOUND");
    }

    @Test
    void aChangeOfAnotherProgramIsSeenSoon() {
        var form = form(land("E01"));
        inScope(() -> forms.form(form.code()));

        connections.asOwner(
                province.scope(),
                "update forms.form set retired_on = date '2025-02-01' where code = '%s'".formatted(form.code()),
                "update forms.edition set number = number + 1");

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(
                                inScope(() -> forms.form(form.code())).retired())
                        .isTrue());
    }

    @Test
    void figuresAreJudgedByTheFormThatIsAsked() {
        var form = form(new Definition(
                "Hiến đất",
                null,
                List.of(new Section("Đất", null, List.of(field(Cell.of("E01")), field(Cell.of("E02"))))),
                List.of(new Rule("E02 <= E01", "Số hộ không nhiều hơn số mét vuông đất", true))));
        assign(form, Addressees.all(Level.HAMLET, commune.id()));
        var asked = asked(hamlets.getFirst(), MARCH).getFirst();

        var findings = inScope(() -> forms.check(
                asked.definition(),
                Map.of(Cell.of("E01"), BigDecimal.ONE, Cell.of("E02"), BigDecimal.TEN),
                Map.of(),
                Set.of()));

        assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.RULE);
    }

    private static Definition land(String... indicators) {
        var fields =
                Arrays.stream(indicators).map(Cell::of).map(FormsTest::field).toList();
        return new Definition("Nhân dân đóng góp", null, List.of(new Section("Đất đai", null, fields)), List.of());
    }

    private static Field field(Cell cell) {
        return new Field(cell, null, null, true, 0, BigDecimal.ZERO, null, null);
    }

    private Form form(Definition definition) {
        return inScope(() -> forms.create(province.unit(), code(), NEW_YEAR, definition))
                .form();
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private Assignment assign(Form form, Addressees to) {
        return inScope(() -> forms.assign(form.id(), to, MONTHLY, ROUTE, NEW_YEAR));
    }

    private List<Asked> asked(Unit unit, Period period) {
        return inScope(() -> forms.asked(unit, period));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }

    private void inScope(Runnable work) {
        province.scope().run(work);
    }

    private static List<String> atOnce(Callable<Object> work, int times) throws Exception {
        return atOnce(Collections.nCopies(times, work));
    }

    private static List<String> atOnce(List<Callable<Object>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var said = new ArrayList<String>();
            for (Future<Object> each : threads.invokeAll(works)) {
                try {
                    each.get();
                    said.add("");
                } catch (ExecutionException refused) {
                    said.add(String.valueOf(refused.getCause()));
                }
            }
            return said;
        }
    }
}
