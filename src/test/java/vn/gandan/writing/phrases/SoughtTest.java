package vn.gandan.writing.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.shared.Period;

/** The words for another period mean one period, and one that has a name is asked for by it. */
class SoughtTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    E01 tháng 6/2026,                    2026-Q3, 2026-06
                    E01 tháng 06 năm 2026,               2026-Q3, 2026-06
                    E01 quý III/2025,                    2026-Q3, 2025-Q3
                    E01 quý 4 năm 2025,                  2026-Q3, 2025-Q4
                    E01 6 tháng cuối năm 2025,           2026-Q3, 2025-H2
                    E01 9 tháng đầu năm 2018,            2026-Q3, 2018-9M
                    E01 năm 2021,                        2026-Q3, 2021
                    E01 từ 01/12/2017 đến 30/9/2018,     2026-Q3, 2017-12-01..2018-09-30
                    E01 từ ngày 1/1/2026 đến ngày 30/6/2026, 2026-Q3, 2026-H1
                    E01 cùng kỳ,                         2026-Q3, 2025-Q3
                    E01 kỳ trước,                        2026-Q1, 2025-Q4
                    E01 từ đầu năm,                      2026-Q2, 2026-H1
                    E01 từ đầu năm,                      2026-08, 2026-01-01..2026-08-31
                    E01 từ đầu năm,                      2026-9M, 2026-9M
                    W01 12 tháng đến hết kỳ,             2018-9M, 2017-10-01..2018-09-30
                    W01 12 tháng đến hết kỳ,             2025-H2, 2025
                    """)
    void itsWordsMeanOnePeriod(String written, String reported, String meant) {
        assertThat(Sought.read(written).orElseThrow().period(Period.parse(reported)))
                .contains(Period.parse(meant));
    }

    @Test
    void ofYearsTogetherThereIsNoPeriodBefore() {
        var sought = Sought.read("E01 kỳ trước").orElseThrow();
        assertThat(sought.period(Period.parse("2014-10-14..2019-10-14"))).isEmpty();
    }

    @Test
    void aCategoryKeepsItsCommaAndLeavesTheTime() {
        assertThat(Sought.read("G06: Bí thư chủ trì, định kỳ năm 2025"))
                .contains(new Sought("G06", "Bí thư chủ trì, định kỳ", "năm 2025"));
    }
}
