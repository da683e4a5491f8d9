package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.shared.Period;

class CompositionTest {

    private static final Period YEAR = Period.parse("2025");

    @Test
    void theFigureOfExactlyThePeriodComesFirst() {
        assertThat(Composition.of(YEAR, reported("2025", 10, "2025-01", 3), OverTime.SUM))
                .contains(new Composition(new BigDecimal(10), 1));
    }

    @Test
    void aFlowIsTheSumOfTheCoarsestPeriodsThatDoNotOverlap() {
        var reported = reported("2025-H1", 50, "2025-Q1", 20, "2025-07", 7, "2025-08", 8, "2025-Q4", 30);

        assertThat(Composition.of(YEAR, reported, OverTime.SUM)).contains(new Composition(new BigDecimal(95), 4));
    }

    @Test
    void aStockIsTheLatestOfThem() {
        assertThat(Composition.of(YEAR, reported("2025-H1", 50, "2025-07", 7, "2025-08", 8), OverTime.LAST))
                .contains(new Composition(new BigDecimal(8), 3));
    }

    @Test
    void aLongerPeriodNeverAnswersForAShorterOne() {
        assertThat(Composition.of(Period.parse("2025-07"), reported("2025", 10, "2025-H2", 5), OverTime.SUM))
                .isEmpty();
    }

    @Test
    void aPeriodThatOnlyReachesInIsLeftOut() {
        assertThat(Composition.of(YEAR, reported("2024-12-15..2025-01-14", 4), OverTime.SUM))
                .isEmpty();
    }

    private static Map<Period, BigDecimal> reported(Object... periodsAndValues) {
        var reported = new HashMap<Period, BigDecimal>();
        for (int i = 0; i < periodsAndValues.length; i += 2) {
            reported.put(Period.parse((String) periodsAndValues[i]), new BigDecimal((Integer) periodsAndValues[i + 1]));
        }
        return reported;
    }
}
