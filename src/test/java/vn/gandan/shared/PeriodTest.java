package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31, YEAR",
        "2025-A, 2024-12-15, 2025-12-14, ADMINISTRATIVE_YEAR",
        "2025-H1, 2025-01-01, 2025-06-30, HALF_YEAR",
        "2025-H2, 2025-07-01, 2025-12-31, HALF_YEAR",
        "2025-Q3, 2025-07-01, 2025-09-30, QUARTER",
        "2025-9M, 2025-01-01, 2025-09-30, NINE_MONTHS",
        "0987, 0987-01-01, 0987-12-31, YEAR",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2014-10-14..2019-10-14, 2014-10-14, 2019-10-14, DAYS"
    })
    void aPeriodIsReadAndWrittenTheSame(String code, LocalDate first, LocalDate last, Period.Kind kind) {
        var period = Period.parse(code);

        assertThat(period).isEqualTo(new Period(first, last, kind));
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-Q5",
                "2025-H3",
                "2025-1",
                "2019-10-14..2014-10-14",
                "2025-02-30..2025-03-01",
                "x..y",
                "0000",
                "-0005-01-01..2025-01-01",
                "+999999999-01-01..+999999999-12-31"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPeriodNamesTheMonthsWhollyInsideIt() {
        assertThat(Period.parse("2025-Q3").months())
                .extracting(Period::code)
                .containsExactly("2025-07", "2025-08", "2025-09");
        assertThat(Period.parse("2025-01-15..2025-03-30").months())
                .extracting(Period::code)
                .containsExactly("2025-02");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-02-29, 2024-02, 2024-01",
        "MONTH, 2025-01-01, 2025-01, 2024-12",
        "QUARTER, 2025-12-31, 2025-Q4, 2025-Q3",
        "QUARTER, 2025-01-01, 2025-Q1, 2024-Q4",
        "HALF_YEAR, 2025-07-01, 2025-H2, 2025-H1",
        "HALF_YEAR, 2025-06-30, 2025-H1, 2024-H2",
        "NINE_MONTHS, 2025-09-30, 2025-9M, 2024-9M",
        "YEAR, 2025-05-05, 2025, 2024",
        "ADMINISTRATIVE_YEAR, 2025-12-14, 2025-A, 2024-A",
        "ADMINISTRATIVE_YEAR, 2025-12-15, 2026-A, 2025-A"
    })
    void aDayLiesInOnePeriodOfAKindAndAnotherWasBefore(Period.Kind kind, LocalDate day, String code, String before) {
        var period = Period.around(kind, day).orElseThrow();

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.has(day)).isTrue();
        assertThat(period.before().orElseThrow().code()).isEqualTo(before);
    }

    @Test
    void noPeriodIsAroundWhereAKindHasNone() {
        assertThat(Period.around(Period.Kind.NINE_MONTHS, LocalDate.of(2025, 10, 1)))
                .isEmpty();
        assertThat(Period.around(Period.Kind.DAYS, LocalDate.of(2025, 10, 1))).isEmpty();
        assertThat(Period.parse("2025-01-02..2025-03-04").before()).isEmpty();
    }
}
