package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.shared.CleanText;

class HorizonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo năm 2023               | Năm 2024, xã mở thêm 2 lớp.        | true
            Báo cáo năm 2023               | Năm 2023, xã mở thêm 2 lớp.        | false
            Báo cáo năm 2023               | Đề án đến hết năm học, năm 2024 thu | false
            Báo cáo tháng 9                | Tháng 10, Phòng đôn đốc ba xã.     | true
            Báo cáo tháng 9                | Tháng 8, Phòng đôn đốc ba xã.      | false
            Báo cáo quý II                 | Quý III mỗi đoàn thể có một mô hình | true
            Báo cáo 6 tháng năm 2022       | Sau 9 tháng, xã về đích.           | false
            Báo cáo nhanh                  | Năm 2024, xã mở thêm 2 lớp.        | false
            """)
    void aLaterTimeThanTheTitlesLiesAhead(String title, String sentence, boolean ahead) {
        var text = new CleanText(title + "\n" + sentence);
        var horizon = new Horizon(text);
        horizon.note(0, title.length());
        assertThat(horizon.isBefore(title.length() + 1, text.length())).isEqualTo(ahead);
    }
}
