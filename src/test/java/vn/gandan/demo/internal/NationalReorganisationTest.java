package vn.gandan.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;
import vn.gandan.support.DemoTest;

/** The reorganisation of 1 July 2025 on the demo: as reported on the map of before, and restated on those after. */
@DemoTest
class NationalReorganisationTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final List<String> INDICATORS = List.of("E01", "E03", "D04", "C15");

    @Autowired
    Organisation organisation;

    @Autowired
    Reporting reporting;

    private Scope scope = Scope.closed("test");
    private Unit haGiang;
    private Unit tuyenQuang;

    @BeforeEach
    void theProvinceBeforeAndAfter() {
        haGiang = Scope.closed("test").get(() -> organisation.resolve("02", BEFORE));
        tuyenQuang = Scope.closed("test").get(() -> organisation.resolve("08", DAY));
        scope = new Scope(
                Actor.system("test"),
                tuyenQuang.province(),
                Scope.closed("test").get(() -> organisation.scopeOf(tuyenQuang.id())));
    }

    @Test
    void theProvinceComesToTheSameOnEveryMap() {
        var reported = totals(List.of(haGiang), Basis.REPORTED);
        for (var day : List.of(DAY, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))) {
            var restated =
                    totals(List.of(scope.get(() -> organisation.unit(tuyenQuang.id(), day))), Basis.restated(day));
            assertThat(restated).extracting(Total::value).isEqualTo(values(reported));
            assertThat(restated).extracting(Total::reported).containsOnly(2071);
            assertThat(restated)
                    .allSatisfy(total -> assertThat(total.undivided()).isEmpty());
        }
    }

    @Test
    void eachOfTheSeventyThreeCommunesIsTheSumOfThoseThatBecameIt() {
        var communes = scope.get(() -> organisation.below(tuyenQuang.id(), Level.COMMUNE, DAY));
        var formerOnes = scope.get(() -> organisation.below(haGiang.id(), Level.COMMUNE, BEFORE));
        var former = formerOnes.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var became = scope.get(
                () -> organisation.sources(communes.stream().map(Unit::id).toList(), BEFORE, DAY));
        var reported = totals(formerOnes, Basis.REPORTED);
        int compared = 0;
        for (var total : totals(communes, Basis.restated(DAY))) {
            var parts = became.getOrDefault(total.unit().id(), List.of()).stream()
                    .filter(former::containsKey)
                    .collect(Collectors.toSet());
            if (!parts.isEmpty()) {
                var own = of(reported, parts, total.indicator());
                assertThat(total.value())
                        .as(total.unit().name())
                        .isEqualByComparingTo(own.stream()
                                .map(part -> Objects.requireNonNull(part.value()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(total.reported())
                        .isEqualTo(own.stream().mapToInt(Total::reported).sum());
                assertThat(total.expected())
                        .isEqualTo(own.stream().mapToInt(Total::expected).sum());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(73 * INDICATORS.size());
    }

    /** A few set queries, whatever the number of communes: a query for each would take a hundred times as long. */
    @Test
    void aHundredCommunesAreRestatedInLittleMoreThanTheTimeOfOne() {
        var communes = scope.get(() -> organisation.below(tuyenQuang.id(), Level.COMMUNE, DAY));
        long one = Long.MAX_VALUE;
        long all = Long.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            one = Math.min(one, time(communes.subList(0, 1)));
            all = Math.min(all, time(communes));
        }

        assertThat(all).isLessThan(25 * one);
    }

    private long time(List<Unit> units) {
        long start = System.nanoTime();
        totals(units, Basis.restated(DAY));
        return System.nanoTime() - start;
    }

    private List<Total> totals(List<Unit> units, Basis basis) {
        return scope.get(() -> reporting.totals(units, INDICATORS, DemoFigures.FIVE_YEARS, "", basis));
    }

    private static List<BigDecimal> values(List<Total> totals) {
        return totals.stream()
                .map(total -> Objects.requireNonNull(total.value()))
                .toList();
    }

    private static List<Total> of(List<Total> totals, Set<UnitId> units, String indicator) {
        return totals.stream()
                .filter(total ->
                        units.contains(total.unit().id()) && total.indicator().equals(indicator))
                .toList();
    }
}
