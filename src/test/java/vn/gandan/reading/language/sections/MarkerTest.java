package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.shared.CleanText;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHẦN THỨ HAI            | PART          | 2
            Phần II: Nhiệm vụ       | PART          | 2
            B. NHIỆM VỤ             | CAPITAL       | 2
            IV. PHƯƠNG HƯỚNG        | ROMAN         | 4
            II- NHIỆM VỤ            | ROMAN         | 2
            3. Kiểm tra             | NUMBER        | 3
            3/ Kiểm tra             | NUMBER        | 3
            1.2. Chuyển đổi số      | SECOND_NUMBER | 2
            B.2. Chuyển đổi số      | SECOND_NUMBER | 2
            Phần ba: Điều rút ra    | PART          | 3
            Phần B                  | PART          | 2
            1.2 Chuyển đổi số       | SECOND_NUMBER | 2
            2.1.3. Đối với các xã   | THIRD_NUMBER  | 3
            (2) Sơ kết              | BRACKETED     | 2
            Thứ hai, bố trí kinh phí| BRACKETED     | 2
            Ba là: kiểm tra         | BRACKETED     | 3
            b) Hạn chế              | SMALL_LETTER  | 2
            """)
    void aNumberHasAFormAndAPlaceInItsRow(String line, Marker.Form form, int ordinal) {
        var text = new CleanText(line);
        assertThat(Marker.at(text, 0, text.length())).satisfies(marker -> {
            assertThat(marker.form()).isEqualTo(form);
            assertThat(marker.ordinal()).isEqualTo(ordinal);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/4, tại Huyện ủy",
                "2.071/2.071 thôn",
                "1.976 cuộc",
                "2023. ",
                "36-KH/ĐUK, chưa sát",
                "5 - 7 ngày",
                "3 năm triển khai",
                "Đ/c Vương Hưng",
                "Thứ hai, 12/6/2023",
                "Thứ hai, ngày 12",
                "Phần lớn các xã",
                "-5 độ"
            })
    void otherBeginningsAreNone(String line) {
        var text = new CleanText(line);
        assertThat(Marker.at(text, 0, text.length())).isNull();
    }
}
