package vn.gandan.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.organisation.Level;
import vn.gandan.shared.Period;
import vn.gandan.targets.Attainment.Standing;

/** Whether a target is on track: a flow against the calendar, a stock against the whole target. */
class AttainmentTest {

    private static final Period YEAR = Period.parse("2023");
    // 146 of 365 days: 40 % exactly.
    private static final LocalDate FORTY = LocalDate.of(2023, 5, 26);

    @ParameterizedTest
    @CsvSource({
        "40, ON_TRACK, 0",
        "39, ON_TRACK, -1",
        "35, ON_TRACK, -5",
        "34.9, SLOW, -5.1",
        "28, SLOW, -12",
        "0, SLOW, -40",
        "99.9, ON_TRACK, 59.9",
        "100, REACHED, 60",
        "112, BEYOND, 72"
    })
    void aFlowIsComparedWithTheShareOfThePeriodThatHasPassed(String reached, Standing standing, String points) {
        var attainment = of(OverTime.SUM, "100", reached, FORTY);

        assertThat(attainment.standing()).isEqualTo(standing);
        assertThat(attainment.points()).isEqualByComparingTo(points);
        assertThat(attainment.elapsed()).isEqualByComparingTo("40");
    }

    @ParameterizedTest
    @CsvSource({"39, SHORT, -61", "99, SHORT, -1", "100, REACHED, 0", "104, BEYOND, 4"})
    void aStockIsComparedWithTheWholeTarget(String reached, Standing standing, String points) {
        var attainment = of(OverTime.LAST, "100", reached, FORTY);

        assertThat(attainment.standing()).isEqualTo(standing);
        assertThat(attainment.points()).isEqualByComparingTo(points);
    }

    @Test
    void whenThePeriodIsOverWhatIsNotReachedIsMissed() {
        var after = LocalDate.of(2024, 1, 1);
        assertThat(of(OverTime.SUM, "100", "98", after).standing()).isEqualTo(Standing.MISSED);
        assertThat(of(OverTime.LAST, "100", "98", after).standing()).isEqualTo(Standing.MISSED);
        assertThat(of(OverTime.SUM, "100", "98", YEAR.lastDay()).standing()).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void aMissingFigureIsNotZeroAndATargetOfNothingHasNoPercent() {
        assertThat(of(OverTime.SUM, "100", null, FORTY))
                .isEqualTo(new Attainment(Standing.NO_FIGURE, null, new BigDecimal("40.000000"), null));
        assertThat(of(OverTime.SUM, "100", null, LocalDate.of(2022, 12, 31)).standing())
                .isEqualTo(Standing.NOT_BEGUN);
        assertThat(of(OverTime.SUM, "0", "3", FORTY).standing()).isEqualTo(Standing.NO_PERCENT);
    }

    private static Attainment of(OverTime overTime, String target, @Nullable String reached, LocalDate today) {
        var indicator = new Indicator(
                1,
                "E01",
                "E",
                "Đất hiến",
                "Land",
                "m²",
                OverUnits.SUM,
                overTime,
                List.of(),
                List.of(),
                Level.HAMLET,
                false,
                true,
                null,
                null);
        return Attainment.of(
                indicator, new BigDecimal(target), reached == null ? null : new BigDecimal(reached), YEAR, today);
    }
}
