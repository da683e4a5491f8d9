package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Reorganisations;
import vn.gandan.organisation.SuccessionPlan;
import vn.gandan.organisation.SuccessionPlan.Anchor;
import vn.gandan.organisation.SuccessionPlan.Placement;
import vn.gandan.organisation.SuccessionPlan.Step;
import vn.gandan.organisation.SuccessionPlan.Successor;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.Total;
import vn.gandan.reporting.Total.Undivided;
import vn.gandan.shared.Period;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Figures of units that are reorganised late, meanwhile, or within the period that is asked for. */
@ModuleTest
class ResettlingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);
    private static final Period MARCH = Period.parse("2024-03");

    @Autowired
    Reporting reporting;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit east;
    private Unit west;
    private List<Unit> hamlets;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        province = TestProvince.named("Theo đơn vị", connections);
        east = province.commune("Đông");
        west = province.commune("Tây");
        hamlets = province.hamlets(east, 2);
    }

    @Test
    void whatWasReportedBeforeAPlanWasKnownCountsWhereTheUnitStandsNow() {
        report(hamlets.getFirst(), MARCH, "7");
        var enacted = enact(Step.transfer(hamlets.getFirst().id(), Anchor.at(west.id())));

        assertThat(value(west, MARCH)).isEqualTo("7");
        assertThat(value(east, MARCH)).isEqualTo("null");
        assertThat(value(province.unit(), MARCH)).isEqualTo("7");

        in(() -> reorganisations.undo(enacted));
        assertThat(value(east, MARCH)).isEqualTo("7");
        assertThat(value(west, MARCH)).isEqualTo("null");
    }

    @Test
    void aUnitThatReportedAlreadyForALaterDayCannotEnd() {
        report(hamlets.getFirst(), MARCH, "7");

        assertThatThrownBy(() -> enact(Step.abolish(hamlets.getFirst().id()))).hasMessageContaining("PLAN_FAULTY");
        assertThatThrownBy(() -> enact(Step.merge(
                        List.of(hamlets.get(0).id(), hamlets.get(1).id()), Successor.made("m", "thôn", "Gộp", null))))
                .hasMessageContaining("PLAN_FAULTY");
    }

    @Test
    void aPlanWaitsForAReportThatIsComingAndTakesItAlong() throws Exception {
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var writer = threads.submit(() -> province.scope()
                    .run(() -> transactions.executeWithoutResult(ignored -> {
                        report(hamlets.getFirst(), MARCH, "9");
                        written.countDown();
                        await(commit);
                    })));
            written.await();
            var plan =
                    threads.submit(() -> enact(Step.transfer(hamlets.getFirst().id(), Anchor.at(west.id()))));
            assertThat(plan.isDone()).isFalse();
            commit.countDown();
            writer.get(1, TimeUnit.MINUTES);
            plan.get(1, TimeUnit.MINUTES);
        }

        assertThat(value(west, MARCH)).isEqualTo("9");
        assertThat(value(east, MARCH)).isEqualTo("null");
    }

    @Test
    void aReportWrittenForThePlaceOfBeforeIsAskedForAgain() {
        enact(Step.transfer(hamlets.getFirst().id(), Anchor.at(west.id())));

        assertThatThrownBy(() -> report(hamlets.getFirst(), MARCH, "9"))
                .hasMessageContaining("TERRITORY_CHANGED_MEANWHILE");
        report(in(() -> organisation.unit(hamlets.getFirst().id(), MARCH.lastDay())), MARCH, "9");
        assertThat(value(west, MARCH)).isEqualTo("9");
    }

    @Test
    void aYearInWhichAUnitWasDividedIsKnownAboveAndNamedBelow() {
        report(east, Period.parse("2024-01"), "100");
        enact(Step.split(
                east.id(),
                List.of(Successor.made("a", "xã", "Đông A", null), Successor.made("b", "xã", "Đông B", null)),
                hamlets.stream().map(unit -> new Placement(unit.id(), "a")).toList()));
        var parts = in(() -> organisation.below(province.unit().id(), Level.COMMUNE, MARCH.lastDay())).stream()
                .filter(unit -> unit.name().startsWith("Đông"))
                .toList();
        report(parts.getFirst(), MARCH, "5");
        var year = Period.parse("2024");

        assertThat(value(province.unit(), year)).isEqualTo("105");
        assertThat(value(parts.getFirst(), year)).isEqualTo("5");
        assertThat(total(parts.getFirst(), year).undivided())
                .containsExactly(new Undivided(
                        in(() -> organisation.unit(east.id(), LocalDate.of(2024, 1, 31))), new BigDecimal("100")));
        assertThat(total(parts.getLast(), year).undivided()).hasSize(1);
        assertThat(total(west, year).undivided()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Unit unit, Period period, String value) {
        var figure = new Figure("E01", "", new BigDecimal(value), 1);
        in(() -> reporting.submit(
                new Submission(UUID.randomUUID(), unit, period, Channel.API, null, null, List.of(figure))));
    }

    private long enact(Step step) {
        return in(() -> reorganisations.enact(
                        new SuccessionPlan(DAY, "Nghị quyết 01", List.of(step)), UUID.randomUUID()))
                .id();
    }

    private Total total(Unit unit, Period period) {
        return in(() -> reporting.totals(List.of(unit), List.of("E01"), period, "", Basis.REPORTED))
                .getFirst();
    }

    private String value(Unit unit, Period period) {
        var value = total(unit, period).value();
        return value == null ? "null" : Objects.requireNonNull(value).toPlainString();
    }

    private <T> T in(Supplier<T> work) {
        return province.scope().get(work);
    }
}
