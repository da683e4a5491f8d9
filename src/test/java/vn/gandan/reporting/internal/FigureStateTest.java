package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.gandan.reporting.ReportingError.FIGURE_LOCKED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Change;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Reported;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Origin;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What units themselves reported, what became of it, and what may no longer change; and means by weight. */
@ModuleTest
class FigureStateTest {

    private static final Period MONTH = Period.parse("2024-03");
    private static final String LAND = "E01";
    private static final String MEMBERS = "D04";

    @Autowired
    Reporting reporting;

    @Autowired
    Connections connections;

    TestProvince province;
    Unit commune;
    Unit otherCommune;
    List<Unit> hamlets;

    @BeforeEach
    void aCommuneOfThreeHamlets() {
        province = TestProvince.named("Trạng thái", connections);
        commune = province.commune("An");
        otherCommune = province.commune("Bình");
        hamlets = province.hamlets(commune, 3);
    }

    @Test
    void whatUnitsReportedIsToldAsItStandsWithdrawnFiguresToo() {
        send(hamlets.get(0), Channel.API, null, figure(LAND, "5"), figure(MEMBERS, "7"));
        send(hamlets.get(0), Channel.RETURN, "thiếu chữ ký", figure(LAND, null));
        send(hamlets.get(1), Channel.API, null, figure(LAND, "2"));

        var reported = province.scope().get(() -> reporting.reported(hamlets, MONTH));

        assertThat(reported)
                .extracting(Reported::unit, Reported::cell, Reported::value)
                .containsExactlyInAnyOrder(
                        tuple(hamlets.get(0).id(), Cell.of(LAND), null),
                        tuple(hamlets.get(0).id(), Cell.of(MEMBERS), new BigDecimal("7")),
                        tuple(hamlets.get(1).id(), Cell.of(LAND), new BigDecimal("2")));
    }

    @Test
    void changesAreToldWithWhatWasBeforeByWhomAndWhy() {
        send(hamlets.get(0), Channel.API, null, figure(LAND, "5"));
        send(hamlets.get(0), Channel.RETURN, "thiếu chữ ký", figure(LAND, null));
        send(hamlets.get(0), Channel.API, null, figure(LAND, "6"));

        assertThat(changes())
                .extracting(Change::before, Change::after, Change::channel, Change::reason)
                .containsExactly(
                        tuple(null, new BigDecimal("6"), Channel.API, null),
                        tuple(new BigDecimal("5"), null, Channel.RETURN, "thiếu chữ ký"),
                        tuple(null, new BigDecimal("5"), Channel.API, null));
        assertThat(changes()).allMatch(change -> change.by().equals("test"));
        assertThat(province.scope().get(() -> reporting.changes(List.of(hamlets.get(1)), MONTH, Instant.EPOCH)))
                .isEmpty();
    }

    private List<Change> changes() {
        return province.scope().get(() -> reporting.changes(hamlets, MONTH, Instant.EPOCH));
    }

    @Test
    void whatIsLockedChangesByAmendmentOnlyAndMayBeSentAgainUnchanged() {
        send(hamlets.get(0), Channel.API, null, figure(LAND, "5"), figure(MEMBERS, "7"));
        province.scope().run(() -> reporting.close(hamlets.get(0), MONTH, Set.of(LAND)));

        var refused = send(hamlets.get(0), Channel.API, null, figure(LAND, "6"), figure(MEMBERS, "8"));
        assertThat(refused.accepted()).isEqualTo(1);
        assertThat(refused.rejections())
                .singleElement()
                .satisfies(row -> assertThat(row.reason().code()).isEqualTo(FIGURE_LOCKED));
        assertThat(send(hamlets.get(0), Channel.API, null, figure(LAND, null)).rejections())
                .hasSize(1);
        assertThat(send(hamlets.get(0), Channel.API, null, figure(LAND, "5.0")))
                .isEqualTo(new Receipt(0, 1, List.of()));
        assertThat(total(hamlets.get(0), LAND).value()).isEqualByComparingTo("5");

        assertThat(send(hamlets.get(0), Channel.AMENDMENT, "đo lại", figure(LAND, "6"))
                        .accepted())
                .isEqualTo(1);
        assertThat(total(hamlets.get(0), LAND).value()).isEqualByComparingTo("6");
        var history = province.scope()
                .get(() -> reporting.provenance(hamlets.get(0), LAND, MONTH, "", Basis.REPORTED))
                .history();
        assertThat(history)
                .singleElement()
                .satisfies(before -> assertThat(before.value()).isEqualByComparingTo("5"));
    }

    @Test
    void whatWasNeverReportedIsLockedTooAndOtherPeriodsAreNot() {
        province.scope().run(() -> reporting.close(hamlets.get(0), MONTH, Set.of(LAND)));

        assertThat(send(hamlets.get(0), Channel.API, null, figure(LAND, "6")).rejections())
                .hasSize(1);
        assertThat(province.scope()
                        .get(() -> reporting.submit(submission(
                                hamlets.get(0), Period.parse("2024-04"), Channel.API, null, figure(LAND, "6"))))
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void manyUnitsAreLockedAndOpenedAtOnceEachWithItsOwnIndicators() {
        var both = Map.of(hamlets.get(0), Set.of(LAND, MEMBERS), hamlets.get(1), Set.of(LAND));
        province.scope().run(() -> reporting.close(both, MONTH));
        province.scope().run(() -> reporting.close(Map.of(hamlets.get(1), Set.of(MEMBERS)), MONTH));
        assertThat(locked(hamlets.get(0))).isEqualTo(2);
        assertThat(locked(hamlets.get(1))).isEqualTo(2);
        assertThat(locked(hamlets.get(2))).isZero();

        province.scope().run(() -> reporting.reopen(both, MONTH));
        assertThat(locked(hamlets.get(0))).isZero();
        assertThat(locked(hamlets.get(1))).isEqualTo(1);
    }

    private int locked(Unit unit) {
        return province.scope()
                .get(() -> reporting.judge(
                        submission(unit, MONTH, Channel.API, null, figure(LAND, "9"), figure(MEMBERS, "9"))))
                .rejections()
                .size();
    }

    @Test
    void aMeanCountsEachUnitByItsWeight() {
        // Scores of 4 from 10 ballots and of 1 from 30.
        send(commune, Channel.API, null, figure("K07", "4"), figure("K02", "10"));
        send(otherCommune, Channel.API, null, figure("K07", "1"), figure("K02", "30"));

        var mean = total(province.unit(), "K07");
        assertThat(mean.value()).isEqualByComparingTo("1.75");
        assertThat(mean.reported()).isEqualTo(2);
        assertThat(mean.expected()).isEqualTo(2);
        assertThat(mean.origin()).isEqualTo(Origin.DESCENDANTS);
        assertThat(total(commune, "K07").value()).isEqualByComparingTo("4");
        assertThat(total(commune, "K07").origin()).isEqualTo(Origin.PUBLISHED);
    }

    @Test
    void whatHasNoWeightIsInNoMean() {
        send(commune, Channel.API, null, figure("K07", "4"), figure("K02", "10"));
        send(otherCommune, Channel.API, null, figure("K07", "1"));
        assertThat(total(province.unit(), "K07").value()).isEqualByComparingTo("4");
        assertThat(total(province.unit(), "K07").reported()).isEqualTo(1);

        send(commune, Channel.API, null, figure("K02", "0"));
        assertThat(total(province.unit(), "K07").value()).isNull();
    }

    @Test
    void whatWasPublishedAboveIsShownBesideTheMeanOfThoseBelow() {
        send(province.unit(), Channel.API, null, figure("K07", "3"));
        assertThat(total(province.unit(), "K07").value()).isEqualByComparingTo("3");
        assertThat(total(province.unit(), "K07").origin()).isEqualTo(Origin.PUBLISHED);

        send(commune, Channel.API, null, figure("K07", "4"), figure("K02", "10"));
        assertThat(total(province.unit(), "K07").value()).isEqualByComparingTo("4");
        assertThat(total(province.unit(), "K07").stated()).isEqualByComparingTo("3");
    }

    private Total total(Unit unit, String indicator) {
        return province.scope()
                .get(() -> reporting.totals(List.of(unit), List.of(indicator), MONTH, "", Basis.REPORTED))
                .getFirst();
    }

    private Receipt send(Unit unit, Channel channel, @Nullable String reason, Figure... figures) {
        return province.scope().get(() -> reporting.submit(submission(unit, MONTH, channel, reason, figures)));
    }

    private static Submission submission(
            Unit unit, Period period, Channel channel, @Nullable String reason, Figure... figures) {
        return new Submission(
                UUID.randomUUID(),
                unit,
                period,
                channel,
                null,
                null,
                reason,
                Stream.of(figures).toList());
    }

    private static Figure figure(String indicator, @Nullable String value) {
        return new Figure(indicator, "", value == null ? null : new BigDecimal(value), null);
    }
}
