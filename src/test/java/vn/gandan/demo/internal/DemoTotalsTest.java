package vn.gandan.demo.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;
import vn.gandan.shared.Progress;
import vn.gandan.shared.Scope;
import vn.gandan.support.DemoTest;

@DemoTest
class DemoTotalsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final Map<String, String> PUBLISHED = Map.of(
            "D02", "2071",
            "D04", "14589",
            "C15", "484",
            "E01", "2477180",
            "E03", "1477602",
            "E04", "109402000000",
            "E05", "252430000000");

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    @Autowired
    Access access;

    @Autowired
    DemoRegister register;

    @Autowired
    DemoTeams teams;

    @Autowired
    DemoWork work;

    @Autowired
    DemoReports reports;

    @Autowired
    Progress progress;

    Unit haGiang;
    Unit tuyenQuang;

    @BeforeEach
    void theProvinceBeforeAndAfter() {
        haGiang = resolve("02@2025-06-30");
        tuyenQuang = resolve("08@2025-07-01");
    }

    @Test
    void theProvinceShowsWhatWasPublished() {
        PUBLISHED.forEach((indicator, value) -> {
            var total = total(haGiang, indicator);
            assertThat(total.value()).isEqualByComparingTo(value);
            assertThat(total.reported()).isEqualTo(2071);
            assertThat(total.expected()).isEqualTo(2071);
        });
        assertThat(total(haGiang, "D01").value()).isEqualByComparingTo("2071");
        assertThat(total(haGiang, "D03").value()).isEqualByComparingTo("100");
    }

    @Test
    void everyLevelAddsUpToTheOneAbove() {
        for (String indicator : PUBLISHED.keySet()) {
            var districts = totals(haGiang, Level.DISTRICT, indicator);
            var communes = totals(haGiang, Level.COMMUNE, indicator);
            var hamlets = totals(haGiang, Level.HAMLET, indicator);

            assertThat(districts).hasSize(11);
            assertThat(communes).hasSize(193);
            assertThat(hamlets).hasSize(2071);
            assertThat(sum(districts)).isEqualByComparingTo(PUBLISHED.get(indicator));
            assertAddUp(districts, communes);
            assertAddUp(communes, hamlets);
        }
    }

    @Test
    void restatedOnTodaysMapTheTotalIsTheSame() {
        PUBLISHED.forEach((indicator, value) -> {
            var total = restated(List.of(tuyenQuang), indicator).getFirst();
            assertThat(total.value()).isEqualByComparingTo(value);
            assertThat(total.reported()).isEqualTo(2071);
        });
    }

    @Test
    void seventyThreeCommunesOfTodayHaveFiguresAndFiftyOneHaveNone() {
        var communes = leader().get(() -> organisation.below(tuyenQuang.id(), Level.COMMUNE, TODAY));
        var totals = restated(communes, "E01").stream().collect(partitioningBy(total -> total.value() != null));
        var told = Objects.requireNonNull(totals.get(true));

        assertThat(told).hasSize(73);
        assertThat(sum(told)).isEqualByComparingTo(PUBLISHED.get("E01"));
        assertThat(totals.get(false)).hasSize(51).allSatisfy(total -> {
            assertThat(total.reported()).isZero();
            assertThat(total.origin()).isEqualTo(Origin.NOTHING);
        });
    }

    @Test
    void aHamletsFigureTellsThatItIsAnIllustrationAndOfWhichReport() {
        var hamlet = resolve("T00721-01@2025-06-30");
        var provenance =
                leader().get(() -> reporting.provenance(hamlet, "E01", DemoFigures.FIVE_YEARS, "", Basis.REPORTED));
        var entry = Objects.requireNonNull(provenance.entry());

        assertThat(entry.channel()).isEqualTo(Channel.ILLUSTRATION);
        assertThat(entry.source()).contains("315-KL/TU", "không nêu tên tỉnh", "Hà Giang");
        assertThat(entry.passage()).contains("phân bổ minh họa", "2.477.180 m²");
    }

    @Test
    void theOtherReportsStandOnTheirOwnUnitsAndOnlyTheWholeCountrySeesThem() {
        for (var published : PublishedFigure.all()) {
            var unit = in(() -> organisation.unit(
                    organisation.resolve(published.unit(), TODAY).id(),
                    published.period().lastDay()));
            Supplier<Total> read = () -> reporting
                    .totals(List.of(unit), List.of(published.indicator()), published.period(), "", Basis.REPORTED)
                    .getFirst();

            assertThat(scope("quantri").get(read).value()).isEqualByComparingTo(published.value());
            assertThat(leader().get(read).value()).isNull();
        }
    }

    @Test
    void aPublishedPercentageWithoutItsPartsStaysAsPublished() {
        var hungYen = resolve("33@2025-06-30");
        var period = vn.gandan.shared.Period.parse("2018-9M");
        var totals = scope("quantri")
                .get(() ->
                        reporting.totals(List.of(hungYen), List.of("O07", "O09", "O12"), period, "", Basis.REPORTED));

        assertThat(totals).extracting(Total::origin).containsOnly(Origin.PUBLISHED);
        assertThat(totals)
                .extracting(total -> Objects.requireNonNull(total.value()).toPlainString())
                .containsExactly("69.4", "70", "65.5");
    }

    @Test
    void makingItAgainChangesNothing() {
        var before = sum(totals(haGiang, Level.HAMLET, "E05"));
        var figures = new DemoFigures(organisation, reporting);

        new DemoHamlets(organisation).open();
        figures.spread(figures.districts());
        figures.publish();
        new DemoAccounts(organisation, access).open();
        new Demo(organisation, reporting, access, register, teams, work, reports, progress)
                .afterSingletonsInstantiated();

        assertThat(in(() -> organisation.below(haGiang.id(), Level.HAMLET, DemoHamlets.LAST_DAY)))
                .hasSize(2071);
        assertThat(sum(totals(haGiang, Level.HAMLET, "E05"))).isEqualByComparingTo(before);
        assertThat(leader().get(() -> reporting.provenance(
                                resolve("T00721-01@2025-06-30"), "E05", DemoFigures.FIVE_YEARS, "", Basis.REPORTED))
                        .history())
                .isEmpty();
        assertThat(in(access::accounts)).extracting(Account::login).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheFiveYearsHoldFiguresOfHalfTheHamlets() {
        var periods = leader().get(() -> reporting.periods(tuyenQuang));
        assertThat(periods).contains(DemoFigures.FIVE_YEARS);
        assertThat(periods.stream().filter(this::halfReported)).containsExactly(DemoFigures.FIVE_YEARS);
        assertThat(leader().get(() -> reporting.periods(haGiang))).containsExactly(DemoFigures.FIVE_YEARS);
    }

    private boolean halfReported(Period period) {
        return leader()
                .get(() -> reporting.totals(
                        List.of(tuyenQuang), List.of("D04", "E01", "E03"), period, "", Basis.restated(tuyenQuang.on())))
                .stream()
                .anyMatch(total -> 2 * total.reported() >= total.expected());
    }

    private static void assertAddUp(List<Total> wholes, List<Total> parts) {
        var byParent = parts.stream()
                .collect(groupingBy(part -> Objects.requireNonNull(part.unit().parent())));
        assertThat(wholes).allSatisfy(whole -> {
            var below = byParent.getOrDefault(whole.unit().id(), List.of());
            assertThat(whole.value()).isEqualByComparingTo(sum(below));
            assertThat(whole.reported())
                    .isEqualTo(below.stream().mapToInt(Total::reported).sum());
        });
    }

    private static BigDecimal sum(List<Total> totals) {
        return totals.stream().map(Total::value).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Total total(Unit unit, String indicator) {
        return totals(unit, unit.level(), indicator).getFirst();
    }

    private List<Total> totals(Unit root, Level level, String indicator) {
        return leader().get(() ->
                reporting.totals(root, level, List.of(indicator), DemoFigures.FIVE_YEARS, "", Basis.REPORTED));
    }

    private List<Total> restated(List<Unit> units, String indicator) {
        return leader().get(() ->
                reporting.totals(units, List.of(indicator), DemoFigures.FIVE_YEARS, "", Basis.restated(TODAY)));
    }

    private Scope leader() {
        return scope("lanhdao");
    }

    private Scope scope(String login) {
        var accounts = in(access::accounts).stream().collect(Collectors.toMap(Account::login, account -> account));
        return in(() -> access.scopeOf(Objects.requireNonNull(accounts.get(login))));
    }

    private Unit resolve(String reference) {
        return in(() -> organisation.resolve(reference, TODAY));
    }

    private static <T> T in(Supplier<T> work) {
        return Scope.closed("test").get(work);
    }
}
