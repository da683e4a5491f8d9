package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.ReportingError;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

@ModuleTest
class ReportingTest {

    private static final Period YEAR = Period.parse("2024");
    private static final String LAND = "E01";
    private static final String MEMBERS = "D04";

    @Autowired
    Reporting reporting;

    @Autowired
    Organisation organisation;

    @Autowired
    Merge merge;

    @Autowired
    Connections connections;

    TestProvince province;
    Unit communeA;
    Unit communeB;
    List<Unit> hamletsOfA;
    List<Unit> hamletsOfB;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        province = TestProvince.named("Thử", connections);
        communeA = province.commune("An");
        communeB = province.commune("Bình");
        hamletsOfA = province.hamlets(communeA, 3);
        hamletsOfB = province.hamlets(communeB, 2);
    }

    @Test
    void aTotalContainsWhatWasJustAcknowledged() {
        report(hamletsOfA.get(0), YEAR, LAND, "100");
        report(hamletsOfA.get(1), YEAR, LAND, "20.5");
        report(hamletsOfB.get(0), YEAR, LAND, "3");

        assertTotal(communeA, LAND, "120.5", 2, 3);
        assertTotal(province.unit(), LAND, "123.5", 3, 5);
        mergeAll();
        assertTotal(communeA, LAND, "120.5", 2, 3);
        assertTotal(province.unit(), LAND, "123.5", 3, 5);
    }

    @Test
    void aMissingFigureIsNotZero() {
        assertThat(total(communeA, LAND, YEAR).value()).isNull();
        report(hamletsOfA.getFirst(), YEAR, LAND, "0");
        assertTotal(communeA, LAND, "0", 1, 3);
    }

    @Test
    void withdrawingTheOnlyFigureLeavesNothing() {
        report(hamletsOfA.getFirst(), YEAR, LAND, "7");
        mergeAll();
        report(hamletsOfA.getFirst(), YEAR, LAND, null);

        assertThat(total(province.unit(), LAND, YEAR).value()).isNull();
        mergeAll();
        assertThat(total(province.unit(), LAND, YEAR).value()).isNull();
        assertThat(total(province.unit(), LAND, YEAR).reported()).isZero();
    }

    @Test
    void aUnitsOwnFigureStandsOnlyWhereNothingBelowHasOne() {
        report(communeA, YEAR, LAND, "500");
        report(hamletsOfB.getFirst(), YEAR, LAND, "1");
        assertThat(total(communeA, LAND, YEAR).origin()).isEqualTo(Origin.OWN);
        assertTotal(province.unit(), LAND, "501", 1, 5);

        report(hamletsOfA.getFirst(), YEAR, LAND, "40");

        var commune = total(communeA, LAND, YEAR);
        assertThat(commune.value()).isEqualByComparingTo("40");
        assertThat(commune.stated()).isEqualByComparingTo("500");
        assertTotal(province.unit(), LAND, "41", 2, 5);
        mergeAll();
        assertTotal(province.unit(), LAND, "41", 2, 5);
    }

    @Test
    void sendingASubmissionAgainChangesNothing() {
        var submission = submission(hamletsOfA.getFirst(), YEAR, LAND, "5");
        assertThat(submit(submission)).isEqualTo(new Receipt(1, 0, List.of()));
        report(hamletsOfA.getFirst(), YEAR, LAND, "6");

        assertThat(submit(submission)).isEqualTo(new Receipt(0, 1, List.of()));
        assertTotal(communeA, LAND, "6", 1, 3);
    }

    @Test
    void everyValueThatAFigureHadIsKeptWithWhoGaveIt() {
        report(hamletsOfA.getFirst(), YEAR, LAND, "5");
        report(hamletsOfA.getFirst(), YEAR, LAND, "6");

        var provenance =
                province.scope().get(() -> reporting.provenance(hamletsOfA.getFirst(), LAND, YEAR, "", Basis.REPORTED));

        assertThat(java.util.Objects.requireNonNull(provenance.entry()).value()).isEqualByComparingTo("6");
        assertThat(provenance.history()).singleElement().satisfies(before -> {
            assertThat(before.value()).isEqualByComparingTo("5");
            assertThat(before.enteredBy()).isEqualTo("test");
        });
    }

    @Test
    void aTotalIsTracedToTheUnitsItIsAddedFrom() {
        report(hamletsOfA.get(0), YEAR, LAND, "5");
        report(hamletsOfB.get(1), YEAR, LAND, "8");

        var provenance =
                province.scope().get(() -> reporting.provenance(province.unit(), LAND, YEAR, "", Basis.REPORTED));

        assertThat(provenance.total().origin()).isEqualTo(Origin.DESCENDANTS);
        assertThat(provenance.parts())
                .extracting(part -> part.unit().id())
                .containsExactly(communeA.id(), communeB.id());
        assertThat(provenance.sumOfParts()).isEqualByComparingTo("13");
    }

    @Test
    void aRatioIsComputedFromItsPartsAndNeverTakenBesideThem() {
        report(hamletsOfA.get(0), YEAR, "D02", "1");

        assertThat(total(communeA, "D03", YEAR).value()).isEqualByComparingTo("33.333333333333");
        assertThat(total(communeA, "D01", YEAR).value()).isEqualByComparingTo("3");
        assertThat(refusal(communeA, "D01", "4")).isEqualTo("COUNTED_FROM_TREE");
        assertThat(refusal(hamletsOfA.get(0), "D03", "100")).isEqualTo("RATIO_FROM_PARTS");
    }

    @Test
    void aRatioPublishedWithoutItsPartsStaysWithItsUnit() {
        report(communeA, YEAR, "A05", "65.5");

        assertThat(total(communeA, "A05", YEAR).origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(total(communeA, "A05", YEAR).value()).isEqualByComparingTo("65.5");
        mergeAll();
        assertThat(total(province.unit(), "A05", YEAR).value()).isNull();
    }

    @Test
    void aTotalEqualsItsItemsOrIsRefused() {
        var both = new Submission(
                UUID.randomUUID(),
                communeA,
                YEAR,
                Channel.API,
                null,
                null,
                List.of(figure("A02", "KH", "2"), figure("A02", "NQ", "1"), figure("A02", "", "4")));
        assertThat(submit(both).rejections())
                .hasSize(3)
                .allMatch(rejection -> rejection.reason().code() == ReportingError.TOTAL_DIFFERS_FROM_ITEMS);

        var items = new Submission(
                UUID.randomUUID(),
                communeA,
                YEAR,
                Channel.API,
                null,
                null,
                List.of(figure("A02", "KH", "2"), figure("A02", "NQ", "1")));
        assertThat(submit(items)).isEqualTo(new Receipt(2, 0, List.of()));
        assertThat(total(communeA, "A02", YEAR).value()).isEqualByComparingTo("3");
    }

    @Test
    void aYearIsComposedUnitByUnit() {
        report(hamletsOfA.get(0), YEAR, LAND, "100");
        report(hamletsOfA.get(0), Period.parse("2024-01"), LAND, "9");
        report(hamletsOfA.get(1), Period.parse("2024-01"), LAND, "1");
        report(hamletsOfA.get(1), Period.parse("2024-02"), LAND, "2");
        report(hamletsOfA.get(1), Period.parse("2024-Q2"), LAND, "30");
        report(hamletsOfB.get(0), Period.parse("2024-Q1"), MEMBERS, "7");
        report(hamletsOfB.get(0), Period.parse("2024-Q2"), MEMBERS, "8");

        assertTotal(communeA, LAND, "133", 2, 3);
        assertTotal(province.unit(), LAND, "133", 2, 5);
        assertThat(total(communeA, LAND, YEAR).periods()).isEqualTo(3);
        assertTotal(communeB, MEMBERS, "8", 1, 2);
        assertThat(total(province.unit(), LAND, Period.parse("2024-01")).value())
                .isEqualByComparingTo("10");
    }

    @Test
    void aHamletThatMovedCountsWhereItStoodOnThePeriodsLastDay() {
        var before = Period.parse("2023");
        var hamlet = hamletsOfA.get(0);
        report(hamlet, before, LAND, "5");
        province.move(hamlet, communeB, LocalDate.of(2024, 7, 1));
        var moved = province.scope().get(() -> organisation.unit(hamlet.id(), YEAR.lastDay()));
        report(moved, YEAR, LAND, "6");

        assertThat(total(communeA, LAND, before).value()).isEqualByComparingTo("5");
        assertThat(total(communeA, LAND, before).expected()).isEqualTo(3);
        assertTotal(communeB, LAND, "6", 1, 3);
        assertThat(total(communeA, LAND, YEAR).value()).isNull();
        assertThat(total(communeA, LAND, YEAR).expected()).isEqualTo(2);
    }

    private void assertTotal(Unit unit, String indicator, String value, int reported, int expected) {
        var total = total(unit, indicator, YEAR);
        assertThat(total.value()).isEqualByComparingTo(value);
        assertThat(total.reported()).isEqualTo(reported);
        assertThat(total.expected()).isEqualTo(expected);
    }

    private Total total(Unit unit, String indicator, Period period) {
        return province.scope()
                .get(() -> reporting.totals(List.of(unit), List.of(indicator), period, "", Basis.REPORTED))
                .getFirst();
    }

    private void report(Unit unit, Period period, String indicator, @Nullable String value) {
        var receipt = submit(submission(unit, period, indicator, value));
        assertThat(receipt).isEqualTo(new Receipt(1, 0, List.of()));
    }

    private String refusal(Unit unit, String indicator, String value) {
        return submit(submission(unit, YEAR, indicator, value))
                .rejections()
                .getFirst()
                .reason()
                .code()
                .name();
    }

    private Receipt submit(Submission submission) {
        return province.scope().get(() -> reporting.submit(submission));
    }

    private static Submission submission(Unit unit, Period period, String indicator, @Nullable String value) {
        var figures = new ArrayList<Figure>();
        figures.add(figure(indicator, "", value));
        return new Submission(UUID.randomUUID(), unit, period, Channel.API, null, null, figures);
    }

    private static Figure figure(String indicator, String item, @Nullable String value) {
        return new Figure(indicator, item, value == null ? null : new BigDecimal(value), 1);
    }

    private void mergeAll() {
        province.scope().run(() -> {
            while (merge.step(province.unit().province())) {
                // until nothing is left
            }
        });
    }
}
