package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.shared.Period;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-02, 2024-03",
        "2025-01, 2024-12, 2024-01",
        "2025-02, 2025-01, 2024-02",
        "2024-02, 2024-01, 2023-02",
        "2025-Q1, 2024-Q4, 2024-Q1",
        "2025-H2, 2025-H1, 2024-H2",
        "2025-9M, 2024-9M, 2024-9M",
        "2025, 2024, 2024",
        "2025-A, 2024-A, 2024-A",
        "2025-03-01..2025-03-10, 2025-02-19..2025-02-28, 2024-03-01..2024-03-10"
    })
    void haveOneBeforeAndOneAYearBefore(String period, String before, String yearBefore) {
        assertThat(Periods.before(Period.parse(period))).hasToString(before);
        assertThat(Periods.yearBefore(Period.parse(period)))
                .hasValueSatisfying(one -> assertThat(one).hasToString(yearBefore));
        assertThat(Period.parse(Periods.before(Period.parse(period)).code()))
                .isEqualTo(Periods.before(Period.parse(period)));
    }

    @Test
    void aTermOfFiveYearsHasNoSamePeriodAYearBefore() {
        assertThat(Periods.yearBefore(Period.parse("2014-10-14..2019-10-14"))).isEmpty();
    }

    @Test
    void aLineHasTheStepsOfItsPeriodOrAsManyAsAreUsual() {
        assertThat(Periods.steps(Period.parse("2025"), Periods.Step.MONTH))
                .hasSize(12)
                .first()
                .hasToString("2025-01");
        assertThat(Periods.steps(Period.parse("2025-07"), Periods.Step.MONTH))
                .hasSize(12)
                .last()
                .hasToString("2025-12");
        assertThat(Periods.steps(Period.parse("2025"), Periods.Step.QUARTER)).hasSize(4);
        assertThat(Periods.steps(Period.parse("2025-07"), Periods.Step.QUARTER))
                .hasSize(8)
                .last()
                .hasToString("2025-Q3");
        assertThat(Periods.steps(Period.parse("2025"), Periods.Step.YEAR))
                .hasSize(5)
                .first()
                .hasToString("2021");
        assertThat(Periods.steps(Period.parse("2014-10-14..2019-10-14"), Periods.Step.MONTH))
                .hasSize(36);
    }
}
