package vn.gandan.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.shared.Period;

class StatedPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kết quả công tác dân vận năm 2021, phương hướng năm 2022                        | 2021
            Báo cáo công tác dân vận 9 tháng đầu năm 2018                                    | 2018-9M
            Báo cáo sơ kết 6 tháng đầu năm 2023                                              | 2023-H1
            BÁO CÁO 6 THÁNG CUỐI NĂM 2023                                                    | 2023-H2
            Kết quả công tác quý III năm 2024                                                | 2024-Q3
            Báo cáo quý I/2024                                                               | 2024-Q1
            Báo cáo tháng 7 năm 2025                                                         | 2025-07
            Báo cáo tháng 7/2025                                                             | 2025-07
            03 năm thực hiện Chương trình số 32-CTr/TU ngày 20/8/2013 của Ban Thường vụ      | 2013-08-20..2016-08-20
            3 năm triển khai thực hiện Kế hoạch số 5 ngày 01/01/2020                         | 2020-01-01..2023-01-01
            Số liệu từ ngày 15/12/2020 đến ngày 14/12/2021                                   | 2021-A
            Tổng kết giai đoạn 2016 - 2020                                                   | 2016-01-01..2020-12-31
            Thực hiện Nghị quyết giai đoạn 2021 - 2025, kết quả năm 2023                     | 2023
            Tổng kết giai đoạn 2016 - 2020, phương hướng năm 2021                            | 2016-01-01..2020-12-31
            Kết quả công tác năm 2023, phương hướng 6 tháng đầu năm 2024                     | 2023
            Kết quả thực hiện Kế hoạch công tác dân vận năm 2024                             | 2024
            Xã Đồng Văn, ngày 05 tháng 12 năm 2022. Báo cáo kết quả năm 2021                 | 2021
            """)
    void thePeriodIsToldByTheHead(String head, String period) {
        assertThat(StatedPeriod.of(head)).contains(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo kết quả công tác dân vận",
                "Đồng Văn, ngày 05 tháng 12 năm 2022",
                "03 năm thực hiện Chương trình ngày 31/02/2013"
            })
    void whatIsNotSaidIsNotInvented(String head) {
        assertThat(StatedPeriod.of(head)).isEmpty();
    }

    @Test
    void daysThatMakeAMonthAreTheMonth() {
        assertThat(StatedPeriod.between(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)))
                .isEqualTo(Period.parse("2025-02"));
        assertThat(StatedPeriod.between(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 27))
                        .kind())
                .isEqualTo(Period.Kind.DAYS);
    }
}
